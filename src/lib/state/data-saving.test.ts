import { expect, it, vi } from 'vitest';
import { savesData } from './data-saving';

it.each([
  ['a 2G connection', { effectiveType: '2g' }, false, true],
  ['a slower one', { effectiveType: 'slow-2g' }, false, true],
  ['3G', { effectiveType: '3g', saveData: false }, false, false],
  ['a quick connection', { effectiveType: '4g' }, false, false],
  ['a wish to save data', { effectiveType: '4g', saveData: true }, false, true],
  ['the same wish in the style of the page', undefined, true, true],
  ['a browser that does not tell', undefined, false, false]
])('with %s the map waits for a tap or not', (_, connection, reduced, waits) => {
  vi.stubGlobal('navigator', { connection });
  vi.stubGlobal('matchMedia', (query: string) => ({
    matches: reduced && query === '(prefers-reduced-data: reduce)'
  }));
  expect(savesData()).toBe(waits);
  vi.unstubAllGlobals();
});
