import { describe, expect, it } from 'vitest';
import { parseAtlas } from '$lib/validation/parse-atlas';
import type { Erratum } from '$lib/domain/atlas';
import { languages } from '$lib/domain/language';
import { errataList } from '$lib/features/about/about-page.server';
import { atlas, readGeo } from '$lib/server/geo-files';

const real = readGeo();
const parse = (errata: unknown) => parseAtlas({ ...real, errata });
const first = () =>
  structuredClone(real.errata as Erratum[]).find(({ file }) => file === 'sites.geojson')!;

describe('the log of errata', () => {
  it.each(languages)('is told in %s, with the features that it speaks of', (language) => {
    const list = errataList(language);
    expect(list.length).toBe(atlas().errata.length);
    for (const { what } of list) expect(what.lang).toBe(language);
    expect(list.map(({ feature }) => feature?.id)).toContain('kurchatov');
  });

  it('may be empty', () => {
    expect(parse([]).errata).toEqual([]);
  });

  it('finds entries of every kind of file', () => {
    const at = (file: string, entry: string, field: string | null) => ({
      ...first(),
      file,
      entry,
      field
    });
    const entries = [
      at('op-ed/translation.en.json', 'p8.2', null),
      at('op-ed/corrections.json', 'name-iwaya', 'why.en'),
      at('op-ed/sentences.json', 'p1.1', 'parts'),
      at('routes.geojson', 'hexi', 'properties.via')
    ];
    expect(parse(entries).errata).toEqual(entries);
  });

  const bad: [string, Partial<Erratum>, string][] = [
    ['a file that is not there', { file: 'nope.json' }, 'field "file": expected one of places'],
    ['an entry that is not there', { entry: 'nope' }, 'field "entry": expected an entry of sites'],
    ['a field that is not there', { field: 'properties.nope' }, 'field "field": expected a field'],
    ['an inherited field', { field: 'constructor' }, 'field "field": expected a field'],
    ['a date without a day', { date: '2026-11' }, 'a day as YYYY-MM-DD']
  ];
  it.each(bad)('refuses %s', (_, change, message) => {
    expect(() => parse([{ ...first(), ...change }])).toThrow(message);
  });

  it('refuses an older entry above a newer', () => {
    const older = { ...first(), date: '2026-01-01' };
    expect(() => parse([older, first()])).toThrow('#2": field "date": expected a day not after');
  });
});
