import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { type Theme, paletteVariables } from './lib/cartography/palette';

const read = (file: string) => readFileSync(new URL(file, import.meta.url), 'utf8');
const files = (readdirSync(new URL('.', import.meta.url), { recursive: true }) as string[]).filter(
  (file) => /\.(css|svelte)$|^app\.html$/.test(file)
);
/** Files of the source with a match, and what matched. */
const found = (pattern: RegExp) =>
  files.flatMap((file) => [...read(file).matchAll(pattern)].map(([match]) => `${file}: ${match}`));
/** All that styles a page: the style sheets, and what components say of themselves. */
const styles = files
  .map((file) =>
    file.endsWith('.css') ? read(file) : (/<style>([\s\S]*)<\/style>/.exec(read(file))?.[1] ?? '')
  )
  .join('\n');

it('the page reaches under the notch of a phone, and two fingers may always zoom it', () => {
  const viewport = /<meta name="viewport" content="([^"]*)"/.exec(read('app.html'))![1];
  expect(viewport).toBe('width=device-width, initial-scale=1, viewport-fit=cover');
  expect(found(/user-scalable|maximum-scale|minimum-scale/g)).toEqual([]);
});

it('only what is dragged takes the finger’s own gestures from the page', () => {
  expect(found(/touch-action: none/g)).toEqual([
    'app.css: touch-action: none',
    'lib/features/timeline/TimeScale.svelte: touch-action: none'
  ]);
  expect(read('app.css')).toMatch(/\.handle \{[^}]*touch-action: none/);
});

it('what reaches to the edge of the window keeps clear of notch and home bar', () => {
  // Fixed boxes that touch an edge; a tooltip has nothing there to cut off.
  const free = /\.correction-note:popover-open/;
  const cut = files.flatMap((file) =>
    [...read(file).matchAll(/([^{};]*)\{([^{}]*position: fixed[^{}]*)\}/g)]
      .filter(([, selector, rules]) => !free.test(selector!) && !rules!.includes('safe-area-inset'))
      .map(([, selector]) => `${file}: ${selector!.trim()}`)
  );
  expect(cut).toEqual([]);
});

it.each([
  ['prefers-reduced-motion: reduce', '*::before'],
  ['prefers-reduced-transparency: reduce', '.attribution'],
  ['prefers-contrast: more', '--ink-quiet: var(--ink)'],
  ['forced-colors: active', 'Highlight']
])('the reader’s wish is heard: %s', (query, rule) => {
  // A block ends where a brace stands as far in as its beginning.
  const blocks = [...styles.matchAll(/^( *)@media \(([^\n]*)\) \{\n([\s\S]*?)\n\1\}/gm)].filter(
    ([, , condition]) => condition === query
  );
  expect(blocks.length, query).toBeGreaterThan(0);
  expect(blocks.some(([, , , rules]) => rules!.includes(rule))).toBe(true);
});

/** The `--map-*` declarations of the first rule with this selector. */
function declared(selector: string): string[] {
  const css = read('app.css');
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
