import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { datedExtent, datesInOrder, edtfSchema, isoDateSchema, parseDate } from './dates';
import { historical, inOrder, possibleYears, statedYears, type KnownDate } from './known-date';
import { stillThere, type TemporalExtent } from './temporal-extent';

const forms: [string, KnownDate][] = [
  ['0762', { form: 'date', year: 762 }],
  ['0000', { form: 'date', year: -1 }],
  ['-0129', { form: 'date', year: -130 }],
  ['-0129~', { form: 'date', year: -130, doubt: 'approximate' }],
  ['0907?', { form: 'date', year: 907, doubt: 'uncertain' }],
  ['0450%', { form: 'date', year: 450, doubt: 'both' }],
  ['2006-03', { form: 'date', year: 2006, month: 3 }],
  ['2004-08-28', { form: 'date', year: 2004, month: 8, day: 28 }],
  ['[0630..0669]', { form: 'between', from: 630, to: 669 }],
  ['[-0001..0010]', { form: 'between', from: -2, to: 10 }],
  ['[..0330]', { form: 'before', year: 330 }],
  ['[..-0328]', { form: 'before', year: -329 }],
  ['[1271..]', { form: 'after', year: 1271 }],
  ['14XX', { form: 'century', century: 15 }],
  ['00XX', { form: 'century', century: 1 }],
  ['-00XX', { form: 'century', century: -1 }],
  ['-01XX', { form: 'century', century: -2 }]
];

describe('parseDate', () => {
  it.each(forms)('%s', (text, date) => {
    expect(v.is(edtfSchema, text)).toBe(true);
    expect(parseDate(text)).toEqual(date);
  });

  it('throws for what the schema refuses', () => {
    expect(() => parseDate('about 700')).toThrow('"about 700": expected an EDTF date such as 0762');
  });
});

describe('edtfSchema', () => {
  const message = (value: unknown) => v.safeParse(edtfSchema, value).issues?.[0].message;

  it.each([
    ...['', '762', '-130', '28.08.2004', '2004-8-28', '2004-13', 'c. 700', '０７６２', ' 0762'],
    ...['0630/0669', '{0630..0669}', '[0630..0669,0700]', '[0669..0630]', '[0630,0669]'],
    ...['196X', '06XX~', '2006-21', '0630-05~', '?2004-06', '2004-08-28T00:00:00Z', 'Y-12000'],
    ...['../0330', '[0630~..0669]', '19XX-05']
  ])('refuses "%s" and says what it expected', (text) => {
    expect(message(text)).toMatch(/^an EDTF date such as 0762/);
  });

  it.each([762, -130, null, undefined])('refuses %s, which is no text', (value) => {
    expect(message(value)).toMatch(/^an EDTF date/);
  });

  it.each(['2023-02-29', '1900-02-29', '2025-04-31'])('refuses %s', (text) => {
    expect(message(text)).toMatch(/calendar/);
  });

  it.each(['-1000', '2101', '[0630..2101]', '-11XX'])('refuses %s, off the scale', (text) => {
    expect(message(text)).toBe('a year from 1000 BCE to 2100');
  });
});

const astronomical = fc.integer({ min: -999, max: 2099 });
const four = (year: number) => (year < 0 ? '-' : '') + String(Math.abs(year)).padStart(4, '0');

/** Dates in every form that the atlas has words for. */
const valid = fc.oneof(
  fc
    .tuple(astronomical, fc.constantFrom('', '~', '?', '%'))
    .map(([year, doubt]) => four(year) + doubt),
  fc
    .tuple(astronomical, astronomical)
    .filter(([a, b]) => a !== b)
    .map(([a, b]) => `[${four(Math.min(a, b))}..${four(Math.max(a, b))}]`),
  astronomical.map((year) => `[..${four(year)}]`),
  astronomical.map((year) => `[${four(year)}..]`),
  fc.integer({ min: 0, max: 20 }).map((century) => `${String(century).padStart(2, '0')}XX`),
  fc
    .date({ min: new Date('0100-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10))
);

/** What a slip of the hand makes of one. */
const slipped = fc
  .tuple(valid, fc.nat(14), fc.constantFrom('', '-', 'X', '9', '..', '~', '[', ']', ' ', '０', '/'))
  .map(([text, at, slip]) => text.slice(0, at) + slip + text.slice(at + 1));

describe('EDTF', () => {
  it('is taken in every form that the atlas has words for, and names years in order', () => {
    fc.assert(
      fc.property(valid, (text) => {
        expect(v.safeParse(edtfSchema, text).issues?.[0].message, text).toBeUndefined();
        const date = parseDate(text);
        const [first, last] = statedYears(date);
        const [earliest, latest] = possibleYears(date);
        expect(first).toBeLessThanOrEqual(last);
        expect(earliest).toBeLessThanOrEqual(first);
        expect(latest).toBeGreaterThanOrEqual(last);
        for (const year of [first, last, earliest, latest]) {
          expect(Number.isInteger(year) && year !== 0, text).toBe(true);
        }
        expect(inOrder(date, date)).toBe(true);
      })
    );
  });

  it('is refused in words, or read, whatever is written; it never fails otherwise', () => {
    fc.assert(
      fc.property(fc.oneof(slipped, fc.string(), fc.anything()), (text) => {
        const { success, issues } = v.safeParse(edtfSchema, text);
        if (!success) {
          expect(issues[0].message).toMatch(/^an EDTF date|^a day|^a year/);
          return;
        }
        const [earliest, latest] = possibleYears(parseDate(text as string));
        expect(earliest).toBeLessThanOrEqual(latest);
      })
    );
  });

  it('of two dates at least one order holds', () => {
    fc.assert(
      fc.property(valid, valid, (a, b) => {
        const [one, other] = [parseDate(a), parseDate(b)];
        expect(inOrder(one, other) || inOrder(other, one)).toBe(true);
      })
    );
  });
});

it('EDTF counts a year 0, historians do not', () => {
  expect([-129, -1, 0, 1, 762].map(historical)).toEqual([-130, -2, -1, 1, 762]);
});

it.each<[string, readonly [number, number], readonly [number, number]]>([
  ['0762', [762, 762], [762, 762]],
  ['2004-08-28', [2004, 2004], [2004, 2004]],
  ['-0129~', [-130, -130], [-155, -105]],
  ['0907?', [907, 907], [882, 932]],
  ['0450%', [450, 450], [400, 500]],
  ['0010~', [10, 10], [-16, 35]],
  ['1799~', [1799, 1799], [1774, 1824]],
  ['1800~', [1800, 1800], [1798, 1802]],
  ['1945%', [1945, 1945], [1941, 1949]],
  ['[0330..0350]', [330, 350], [330, 350]],
  ['[..0420]', [420, 420], [320, 420]],
  ['[1271..]', [1271, 1271], [1271, 1371]],
  ['14XX', [1400, 1499], [1400, 1499]],
  ['-01XX', [-200, -101], [-200, -101]],
  ['00XX', [-1, 99], [-1, 99]]
])('%s names %j and may mean %j', (text, stated, possible) => {
  expect(statedYears(parseDate(text))).toEqual(stated);
  expect(possibleYears(parseDate(text))).toEqual(possible);
});

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
