import { paletteColour as colour } from '$lib/cartography/theme-css';
import { icons, type Mark } from '$lib/cartography/icons';
import { memoize } from './memoize';

function path({ d, fill, stroke, width, place }: Mark): string {
  const line = stroke ? ` stroke="${colour(stroke)}" stroke-width="${width ?? 1}"` : '';
  const moved = place ? ` transform="translate(${place.x} ${place.y}) scale(${place.scale})"` : '';
  return `<path d="${d}" fill="${colour(fill)}"${line}${moved}/>`;
}

/**
 * Every icon by its name in one SVG file: lists, cards and the static map refer to it by `<use>`. The colours are the
 * custom properties of the page that uses it, and so follow its theme.
 */
export const iconSprite = memoize((): string => {
  const groups = Object.entries(icons).map(
    ([name, marks]) =>
      `<g id="${name}" stroke-linejoin="round" stroke-linecap="round" paint-order="stroke">${marks.map(path).join('')}</g>`
  );
  return `<svg xmlns="http://www.w3.org/2000/svg">${groups.join('')}</svg>`;
});
