import { palettes, type Palette, type Theme } from './palette';

/** A palette as CSS custom properties (`--map-road: #9e2a2b;` …), so that page and map share one set of colours. */
export function paletteVariables(theme: Theme): string {
  return Object.entries(palettes[theme])
    .map(([name, colour]) => `--map-${kebab(name)}: ${colour};`)
    .join('\n');
}

/** A colour of the palette as SVG writes it on a page, so that it follows the page's theme; without a name, no colour. */
export const paletteColour = (name: keyof Palette | undefined): string =>
  name ? `var(--map-${kebab(name)})` : 'none';

/** A palette's name as CSS writes it: `seaRoad` is `sea-road`. */
const kebab = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
