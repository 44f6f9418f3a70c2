import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  filterNames,
  formatFilter,
  knownValues,
  parseFilters,
  passes,
  toggled,
  type FilterValues
} from './filters';
import { isCollection, keyOf, parseKey, collections } from './selection';
import {
  countOf,
  firstYear,
  formatComparison,
  formatYearRange,
  lastYear,
  parseComparison,
  parseYearRange,
  yearOfCount,
  yearsOn,
  type YearRange
} from './time/year-range';

const year = fc.integer({ min: firstYear, max: lastYear }).filter((year) => year !== 0);
const span: fc.Arbitrary<YearRange> = fc
  .tuple(year, year)
  .map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));

/** What somebody may write by hand, or a bad link brings: near to what is understood, and far from it. */
const written = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.oneof(fc.integer().map(String), fc.constantFrom('..', ',', '-', '0', 'e', ' ', '\n')))
    .map((parts) => parts.join(''))
);

describe('years of an address', () => {
  it('come back as they were written', () => {
    fc.assert(
      fc.property(span, span, (a, b) => {
        expect(parseYearRange(formatYearRange(a))).toEqual(a);
        expect(parseComparison(formatComparison([a, b]))).toEqual([a, b]);
      })
    );
  });

  it('are years of the timeline in order, whatever is written, or none', () => {
    fc.assert(
      fc.property(written, (text) => {
        for (const read of [parseYearRange(text), ...(parseComparison(text) ?? [])]) {
          if (!read) continue;
          expect(read.from).toBeLessThanOrEqual(read.to);
          for (const one of [read.from, read.to]) {
            expect(one).not.toBe(0);
            expect(one).toBeGreaterThanOrEqual(firstYear);
            expect(one).toBeLessThanOrEqual(lastYear);
          }
        }
      })
    );
  });

  it('are counted without a gap, and stepped over without year 0', () => {
    fc.assert(
      fc.property(year, fc.integer({ min: -9999, max: 9999 }), (from, by) => {
        expect(yearOfCount(countOf(from))).toBe(from);
        const there = yearsOn(from, by);
        expect(parseYearRange(String(there))).toEqual({ from: there, to: there });
        if (there > firstYear && there < lastYear) expect(countOf(there) - countOf(from)).toBe(by);
      })
    );
  });
});

describe('the opened feature', () => {
  it('comes back from its key; what is no key names none', () => {
    const id = fc.string({ minLength: 1 }).filter((text) => !text.includes('/'));
    fc.assert(
      fc.property(fc.constantFrom(...collections), id, written, (collection, id, text) => {
        expect(parseKey(keyOf({ collection, id }))).toEqual({ collection, id });
        const read = parseKey(text);
        if (read) expect(isCollection(read.collection) && keyOf(read) === text).toBe(true);
      })
    );
    for (const name of ['__proto__/a', 'constructor/a', 'toString/x', 'sites/', '/semey']) {
      expect(parseKey(name)).toBeUndefined();
    }
  });
});

describe('filters of an address', () => {
  const word = fc.constantFrom('KZ', 'UZ', 'tang', 'x-crimea', 'yes', '__proto__', 'constructor');
  const values = fc.record(
    Object.fromEntries(filterNames.map((name) => [name, fc.uniqueArray(word)]))
  ) as unknown as fc.Arbitrary<FilterValues>;
  const some = fc.array(values, { minLength: 1, maxLength: 6 });

  it('hold only what some feature has, whatever is written', () => {
    const query = fc.oneof(
      written,
      fc
        .array(fc.tuple(fc.constantFrom(...filterNames), written))
        .map((pairs) => new URLSearchParams(pairs).toString())
    );
    fc.assert(
      fc.property(query, some, (search, all) => {
        const filters = parseFilters(search, all);
        for (const name of filterNames) {
          const known = knownValues(name, all);
          for (const value of filters[name]) expect(known).toContain(value);
        }
      })
    );
  });

  it('come back as they were written, and a value chosen twice is as before', () => {
    fc.assert(
      fc.property(some, fc.constantFrom(...filterNames), word, (all, name, value) => {
        const known = knownValues(name, all);
        const chosen = new Set(known.slice(0, 3));
        const text = formatFilter(chosen);
        const back = parseFilters(text ? `?${name}=${encodeURIComponent(text)}` : '', all);
        expect(back[name]).toEqual(chosen);
        const once = new Set(toggled(chosen, value)?.split(',') ?? []);
        expect(new Set(toggled(once, value)?.split(',') ?? [])).toEqual(chosen);
        // What is asked for more narrowly is never more.
        const wider = parseFilters('', all);
        for (const one of all) if (passes(one, back)) expect(passes(one, wider)).toBe(true);
      })
    );
  });
});
