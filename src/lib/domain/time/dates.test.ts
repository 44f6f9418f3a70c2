import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { datesInOrder, isoDateSchema, datedExtent } from './dates';
import { stillThere, type TemporalExtent } from './temporal-extent';

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

it.each([
  ['1949-08-29', '1991-08-29', true],
  ['1991-08-29', '1949-08-29', false],
  ['2025-08-10', '2025-08-10', true],
  ['2025-08-11', '2025-08-10', false],
  ['2004-08-28', '2004', true],
  ['2004', '2004-01-01', true],
  ['2006-03', '2006-02-28', false],
  ['2005', '2004-12-31', false],
  ['-0129~', '0220', true],
  ['0220', '-0129~', false],
  ['0907?', '0907~', true],
  ['14XX', '1401', true],
  ['[0330..0350]', '0340', true],
  ['[0330..0350]', '0329', false],
  ['[..0330]', '0100', true],
  ['[1271..]', '1270', false],
  ['1500', '[1271..]', true],
  [null, '0100', true],
  ['0100', null, true]
])('%s – %s is in order: %s', (start, end, expected) => {
  expect(datesInOrder(start, end)).toBe(expected);
});

it.each<[string | null, string | null, TemporalExtent | null]>([
  ['0762', '1258', { start: [762, 762], end: [1258, 1258] }],
  ['-0129~', '[0330..0350]', { start: [-155, -105], end: [330, 350] }],
  ['2000-10-17', null, { start: [2000, 2000], end: [stillThere, stillThere] }],
  [null, '1991', null],
  [null, null, null]
])('%s – %s has its bounds', (start, end, extent) => {
  expect(datedExtent({ start, end })).toEqual(extent);
});
