import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Theme } from './lib/cartography/palette';
import { paletteVariables } from './lib/cartography/theme-css';

const css = readFileSync(new URL('app.css', import.meta.url), 'utf8');

/** The `--map-*` declarations of the first rule with this selector. */
function declared(selector: string): string[] {
  const start = css.indexOf(`${selector} {`);
  expect(start, selector).toBeGreaterThanOrEqual(0);
  const body = css.slice(start, css.indexOf('}', start));
  return [...body.matchAll(/--map-[^;]+;/g)].map(([declaration]) => declaration);
}

it.each<[string, Theme]>([
  [':root', 'paper'],
  [":root:not([data-theme='paper'])", 'night'],
  [":root[data-theme='night']", 'night']
])('the palette of the map is repeated in %s', (selector, theme) => {
  expect(declared(selector)).toEqual(paletteVariables(theme).split('\n'));
});
