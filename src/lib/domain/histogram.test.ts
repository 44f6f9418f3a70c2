import { expect, it } from 'vitest';
import { histogram } from './histogram';
import { lengthened, shortened } from './lifetime';

it('counts what was there, uncertain things by their presence', () => {
  const bars = histogram(
    [
      [-200, 2026],
      [618, 907],
      [1950, 1999, 2026, 2026]
    ],
    200
  );
  expect(bars).toHaveLength(200);
  expect(bars[0]).toBe(1);
  expect(Math.max(...bars.slice(0, 120))).toBe(2);
  expect(bars.at(-1)).toBe(2);
  expect(bars.some((height) => height > 1 && height < 2)).toBe(true);
});

it('a lifetime is written short where it is known, and read back', () => {
  for (const years of [
    [618, 907],
    [-140, -121, 300, 399]
  ] as const) {
    expect(shortened(lengthened(years))).toEqual(years);
  }
});
