import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { inOrder, isoDateSchema, yearOf, yearSchema } from './dates';

describe('isoDateSchema', () => {
  it.each(['2004', '2006-03', '2004-08-28', '2024-02-29', '2000-02-29'])('takes %s', (date) => {
    expect(v.is(isoDateSchema, date)).toBe(true);
  });

  it.each([
    ...['2023-02-29', '1900-02-29', '2025-04-31', '2004-13', '2004-00', '2004-08-32', '2004-08-00'],
    ...['04', '2004-8', '2004-08-28T00:00', ' 2004', '2004 ', '2004-', '28.08.2004', '', '２００４']
  ])('refuses "%s"', (date) => {
    expect(v.is(isoDateSchema, date)).toBe(false);
  });

  it('refuses what is no text', () => {
    for (const value of [2004, null, undefined, new Date()]) {
      expect(v.is(isoDateSchema, value)).toBe(false);
    }
  });

  it('takes every day of the calendar', () => {
    const day = fc.date({
      min: new Date('1700-01-01'),
      max: new Date('2100-12-31'),
      noInvalidDate: true
    });
    fc.assert(
      fc.property(day, (date) => {
        expect(v.is(isoDateSchema, date.toISOString().slice(0, 10))).toBe(true);
      })
    );
  });
});

describe('yearSchema', () => {
  it('takes whole years from 1000 BCE on', () => {
    for (const year of [-1000, -130, -1, 1, 750, 2100]) expect(v.is(yearSchema, year)).toBe(true);
    for (const year of [-1001, 2101, 750.5, NaN, '750']) {
      expect(v.is(yearSchema, year)).toBe(false);
    }
  });

  it('knows no year 0', () => {
    expect(v.is(yearSchema, 0)).toBe(false);
  });
});

describe('inOrder', () => {
  it.each([
    ['1949-08-29', '1991-08-29', true],
    ['1991-08-29', '1949-08-29', false],
    ['2025-08-10', '2025-08-10', true],
    ['2025-08-11', '2025-08-10', false],
    ['2004-08-28', '2004', true],
    ['2004', '2004-01-01', true],
    ['2006-03', '2006-02-28', false],
    ['2005', '2004-12-31', false]
  ])('%s – %s: %s', (start, end, expected) => {
    expect(inOrder(start, end)).toBe(expected);
  });
});

it('yearOf reads the year of a date of any precision', () => {
  expect(['1830', '1945-10', '2004-08-28'].map(yearOf)).toEqual([1830, 1945, 2004]);
});
