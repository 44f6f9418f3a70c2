import { expect, it } from 'vitest';
import type { Position } from './geometry';
import { compassDirection, compassPoints } from './compass';

const taraz: Position = [71.37, 42.9];

it.each([
  ['n', [71.37, 50]],
  ['ne', [76, 46.3]],
  ['e', [80, 42.7]],
  ['se', [76, 39]],
  ['s', [71.37, 30]],
  ['sw', [66.5, 38.8]],
  ['w', [62, 42.7]],
  ['nw', [66.5, 46.3]]
] as [string, Position][])('%s lies in its direction', (wind, place) => {
  expect(compassDirection(taraz, place)).toBe(wind);
});

it('is turned about on the way back, whatever the way', () => {
  const back = compassPoints[(compassPoints.indexOf(compassDirection(taraz, [69, 44])) + 4) % 8];
  expect(compassDirection([69, 44], taraz)).toBe(back);
});
