import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { icons } from '$lib/cartography/icons';
import { paletteColour as colour } from '$lib/cartography/palette';
import type { Mark } from '$lib/cartography/patterns';
import { memoize } from './memoize';

// Icons as files: the map's, and the atlas's own mark for home screens.

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

/** Sides of the atlas's mark in the sizes that home screens ask for, px. */
export const iconSizes = [180, 192, 512] as const;

/** The mark for screens that cut icons to shapes of their own: its ground reaches to the edges. */
export const maskable = 'icon-maskable-512';

export const iconFiles = [...iconSizes.map((size) => `icon-${size}.png`), `${maskable}.png`];

/** Platforms may cut away all but the middle four fifths: the mark stands within them. */
function onWholeGround(mark: string): string {
  const drawn = mark.replace(/^[\s\S]*?<rect[^>]*\/>|<\/svg>\s*$/g, '');
  const ground = /<rect[^>]*fill="(#\w+)"/.exec(mark)?.[1];
  if (!ground) throw new Error('static/favicon.svg: no ground to widen');
  return (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">' +
    `<rect width="64" height="64" fill="${ground}"/>` +
    `<g transform="translate(9.6 9.6) scale(.7)">${drawn}</g></svg>`
  );
}

/** An icon as a PNG, by its file name; undefined for one that there is not. */
export function iconPng(file: string): Uint8Array<ArrayBuffer> | undefined {
  if (!iconFiles.includes(file)) return undefined;
  const mark = readFileSync(join(process.cwd(), 'static/favicon.svg'), 'utf8');
  const drawing = file.startsWith(maskable) ? onWholeGround(mark) : mark;
  const size = Number(/\d+/.exec(file)?.[0]);
  return new Uint8Array(
    new Resvg(drawing, { fitTo: { mode: 'width', value: size } }).render().asPng()
  );
}
