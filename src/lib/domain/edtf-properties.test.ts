import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { edtfSchema, parseDate } from './edtf';
import { inOrder, possibleYears, statedYears } from './known-date';

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
