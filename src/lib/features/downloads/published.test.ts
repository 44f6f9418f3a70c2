import { describe, expect, it } from 'vitest';
import { historicalYear, isoYear, publishedDates } from './published';

describe('years', () => {
  it.each([
    [-130, '-0129'],
    [-1, '0000'],
    [-2, '-0001'],
    [1, '0001'],
    [907, '0907'],
    [-1000, '-0999'],
    [2026, '2026']
  ])('%i is %s in ISO 8601, and back', (year, iso) => {
    expect(isoYear(year)).toBe(iso);
    expect(historicalYear(iso)).toBe(year);
  });
});

describe('dates', () => {
  it('are years where years are known', () => {
    expect(publishedDates({ start: '-0201', end: '0907' })).toEqual({
      start: { earliest: '-0201', latest: '-0201' },
      end: { earliest: '0907', latest: '0907' }
    });
  });

  it('are kept as they are where months and days are known', () => {
    const day = '2004-08-28';
    expect(publishedDates({ start: day, end: '2006-03' })).toEqual({
      start: { earliest: day, latest: day },
      end: { earliest: '2006-03', latest: '2006-03' }
    });
  });

  it('have no end where none is known', () => {
    expect(publishedDates({ start: '1830', end: null })?.end).toBeNull();
  });

  it('are none without a beginning', () => {
    expect(publishedDates({ start: null, end: null })).toBeNull();
  });
});
