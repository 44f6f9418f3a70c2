import { expect, it } from 'vitest';
import { presence, stillThere, type TemporalExtent } from './temporal-extent';

const year = (value: number) => ({ from: value, to: value });
const known: TemporalExtent = { start: [630, 630], end: [907, 907] };
const uncertain: TemporalExtent = { start: [-140, -121], end: [300, 399] };

it.each([
  [known, 629, 0],
  [known, 630, 1],
  [known, 907, 1],
  [known, 908, 0],
  [uncertain, -141, 0],
  [uncertain, -140, 0.05],
  [uncertain, -131, 0.5],
  [uncertain, -121, 1],
  [uncertain, 300, 1],
  [uncertain, 350, 0.5],
  [uncertain, 399, 0.01],
  [uncertain, 400, 0]
])('%o in %i: %d', (extent, value, expected) => {
  expect(presence(extent, year(value))).toBeCloseTo(expected);
});

it('a span shows what was there in any of its years', () => {
  expect(presence(known, { from: 600, to: 630 })).toBe(1);
  expect(presence(known, { from: 907, to: 1000 })).toBe(1);
  expect(presence(known, { from: 500, to: 629 })).toBe(0);
});

it('what is still there does not end', () => {
  expect(presence({ start: [1992, 1992], end: [stillThere, stillThere] }, year(2026))).toBe(1);
});
