import * as v from 'valibot';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edtfSchema, parseDate } from './edtf';
import { type KnownDate, inOrder, possibleYears, statedYears } from './known-date';

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
