import { describe, expect, it } from 'vitest';
import { countValues, relaxations } from '$lib/domain/filter-counts';
import {
  formatFilter,
  isSet,
  parseFilters,
  passes,
  filterNames,
  type FilterName
} from '$lib/domain/filters';
import { inTime } from '$lib/domain/index-entry';
import { collections, keyOf } from '$lib/domain/selection';
import { atlas } from '$lib/server/geo-files';
import { facets, seenNames } from '$lib/server/facets';

const all = Object.values(facets()).map(({ values }) => values);
const read = (query: string) => parseFilters(query, all);
const kept = (query: string): string[] =>
  Object.entries(facets())
    .filter(([, { values }]) => passes(values, read(query)))
    .map(([key]) => key);

it('every feature has its facets', () => {
  const keys = collections.flatMap((collection) =>
    atlas()[collection].map(({ id }) => keyOf({ collection, id }))
  );
  expect(Object.keys(facets()).sort()).toEqual(keys.sort());
  for (const [key, { values }] of Object.entries(facets())) {
    expect(values.kind, key).toHaveLength(1);
    // Today's lines are drawn straight between stations: how well they are known is no question.
    const line = ['corridor', 'railway', 'road'].includes(values.kind[0]!);
    expect(values.certainty, key).toHaveLength(line ? 0 : 1);
    expect(values.named, key).toHaveLength(1);
    expect(values.country.length, key).toBeGreaterThan(0);
  }
});

it('what the op-ed names is what its mentions lead to', () => {
  const mentioned = new Set(atlas().opEd.mentions.map(({ feature }) => feature));
  expect(kept('named=op-ed').sort()).toEqual([...mentioned].sort());
  expect(kept('named=context')).toHaveLength(all.length - mentioned.size);
});

describe('an address', () => {
  it('without filters lets everything pass', () => {
    for (const query of ['', 'layers=routes&year=750', 'country=&kind=']) {
      expect(isSet(read(query)), query).toBe(false);
      expect(kept(query), query).toHaveLength(all.length);
    }
  });

  it('with unknown values is honoured in the rest', () => {
    expect(kept('country=KZ,atlantis,%3Cscript%3E')).toEqual(kept('country=KZ'));
    expect(kept('country=atlantis')).toHaveLength(all.length);
    expect(kept('phase=ming&kind=toString&unesco=maybe&certainty=sure&named=me')).toHaveLength(
      all.length
    );
    expect(kept('kind=constructor,city')).toEqual(kept('kind=city'));
  });

  it('is written as it is read, in one order', () => {
    expect(formatFilter(read('country=UZ,KZ,nowhere').country)).toBe('KZ,UZ');
    expect(formatFilter(read('').country)).toBeUndefined();
  });
});

describe('filters', () => {
  it('widen within one and narrow across several', () => {
    const [kz, uz] = [kept('country=KZ'), kept('country=UZ')];
    expect(new Set([...kz, ...uz])).toEqual(new Set(kept('country=KZ,UZ')));
    const cities = kept('kind=city');
    expect(kept('country=KZ&kind=city')).toEqual(kz.filter((key) => cities.includes(key)));
  });

  it('know examples', () => {
    expect(kept('country=KZ&phase=tang')).toContain('places/taraz');
    expect(kept('country=JP')).toContain('sites/hiroshima-hypocenter');
    expect(kept('unesco=yes')).toContain('places/changan');
    expect(kept('unesco=yes').every((key) => key.startsWith('places/'))).toBe(true);
    expect(kept('certainty=conjectural')).toContain('routes/saraychik-otrar');
    expect(kept('phase=twentieth-century')).toContain('sites/semipalatinsk-test-site');
    expect(kept('phase=han')).not.toContain('places/heijo');
    // Corridors have no country of their own: those of their stations stand for it.
    expect(kept('kind=corridor&country=KZ')).toContain('sites/middle-corridor');
  });

  it('know what led through Kazakhstan, and where in Japan it is to be seen', () => {
    const through = kept('through=KZ');
    const journeys = ['xuanzang', 'qiu-chuji', 'carpini', 'rubruck', 'valikhanov'];
    for (const id of [...journeys, 'nishi-tokujiro', 'fukushima-yasumasa'])
      expect(through).toContain(`journeys/${id}`);
    expect(through.filter((key) => key.startsWith('things/'))).toEqual(['things/apple']);
    expect(through).not.toContain('journeys/ganjin');
    const inShosoin = kept('seen=shosoin');
    expect(inShosoin).toContain('things/five-string-biwa');
    expect(inShosoin.every((key) => key.startsWith('things/'))).toBe(true);
    expect(kept('seen=hirosaki')).toEqual(['things/apple']);
    for (const { values } of Object.values(facets()))
      for (const id of values.seen) expect(Object.keys(seenNames()[id]!)).toHaveLength(4);
  });

  const queries = ['', 'country=KZ', 'country=KZ,UZ&phase=tang', 'kind=city&unesco=yes'];
  it.each(queries)('count what each value would leave: "%s"', (query) => {
    const filters = read(query);
    for (const name of filterNames) {
      for (const [value, count] of countValues(name, all, filters)) {
        const asked = { ...filters, [name]: new Set([value]) };
        expect(all.filter((values) => passes(values, asked))).toHaveLength(count);
      }
    }
  });

  it('that shut everything out say which to loosen', () => {
    const filters = read('country=LB&kind=caravanserai');
    expect(all.filter((values) => passes(values, filters))).toEqual([]);
    const names = relaxations(all, filters);
    expect(names.map(({ name }): FilterName => name).sort()).toEqual(['country', 'kind']);
    for (const { name, count } of names) {
      const without = { ...filters, [name]: new Set<string>() };
      expect(all.filter((values) => passes(values, without))).toHaveLength(count);
    }
  });
});

it('years are those of the lifetime, and what is undated stays', () => {
  const { extent } = facets()['places/otrar']!;
  const inYear = (year: number | undefined, undated = true) =>
    inTime(extent, { yearRange: year === undefined ? year : { from: year, to: year }, undated });
  expect(inYear(undefined)).toBe(true);
  expect(inYear(extent!.start[1])).toBe(true);
  expect(inYear(-200)).toBe(extent!.start[0] <= -200);
  for (const undated of [true, false]) {
    for (const yearRange of [undefined, { from: 750, to: 750 }]) {
      expect(inTime(null, { yearRange, undated })).toBe(undated);
    }
  }
});
