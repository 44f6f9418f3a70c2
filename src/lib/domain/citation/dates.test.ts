import { expect, it } from 'vitest';
import { americanDate, dottedDate, localDay } from './dates';

it('writes days as the styles ask', () => {
  expect(americanDate('2026-11-03')).toBe('November 3, 2026');
  expect(dottedDate('2026-11-03')).toBe('03.11.2026');
  expect(localDay(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
});
