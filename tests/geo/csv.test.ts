import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { languages } from '$lib/domain/language';
import { historicalYear } from '$lib/features/downloads/published';
import { collections, type Collection } from '$lib/domain/selection';
import { csv } from '$lib/features/downloads/formats/csv.server';
import { about, addressesOf, changed, features } from '../support/published';
import { hostileText } from '../support/hostile-text';

const write = (collection: Collection, list = features) =>
  csv(list, collection, about, addressesOf(`${collection}.csv`));

function read(text: string) {
  const { data, errors } = Papa.parse<Record<string, string>>(text, {
    header: true,
    skipEmptyLines: true
  });
  expect(errors).toEqual([]);
  return data;
}

describe.each(collections)('%s.csv', (collection) => {
  const rows = read(write(collection));
  const own = features.filter((feature) => feature.collection === collection);

  it('begins with a byte order mark, and parts lines as RFC 4180 does', () => {
    const text = write(collection);
    expect(text.startsWith('\uFEFFid,')).toBe(true);
    expect(text.match(/\r\n/g)!.length).toBeGreaterThan(own.length);
  });

  it('holds each feature with its names, position and years as they are', () => {
    expect(rows.map(({ id }) => id)).toEqual(own.map(({ id }) => id));
    own.forEach((feature, i) => {
      const row = rows[i]!;
      for (const lang of languages) expect(row[`name_${lang}`]).toBe(feature.name[lang]);
      for (const lang of languages) expect(row[`summary_${lang}`]).toBe(feature.summary[lang]);
      if (collection !== 'routes' && collection !== 'journeys') {
        const point = feature.point?.map(String) ?? ['', ''];
        expect([row.longitude, row.latitude]).toEqual(point);
        expect(row.uncertainty_m).toBe(String(feature.position!.uncertainty_m));
      }
      const year = (iso: string | undefined) => (iso ? String(historicalYear(iso)) : '');
      expect([row.start_earliest, row.end_latest]).toEqual([
        year(feature.dates?.start.earliest),
        year(feature.dates?.end?.latest)
      ]);
      for (const { title } of feature.sources) expect(row.sources).toContain(title);
      expect([row.licence, row.version]).toEqual([about.licence.name, about.version]);
    });
  });
});

describe('a spreadsheet', () => {
  it('gets years before our era as numbers', () => {
    expect(read(write('places')).find(({ id }) => id === 'changan')!.start_earliest).toBe('-202');
  });

  it('gets the credit of a point beside it', () => {
    const row = read(write('sites')).find(({ id }) => id === 'semipalatinsk-test-site')!;
    expect(row.coordinates_licence).toBe('© OpenStreetMap contributors (ODbL)');
  });

  it.each(['=1+1', '+1', '-1', '@a', '\t=1', '＝1'])('gets %j as text', (text) => {
    const name = { ru: text, kk: text, ja: text, en: text };
    expect(read(write('places', [changed('places', { name })]))[0]!.name_en).toBe(`'${text}`);
  });

  it('gets hostile names to the letter, but for the apostrophe', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const name = { ru: text, kk: text, ja: text, en: text };
        const [row] = read(write('places', [changed('places', { name })]));
        const start = /^[=+\-@\t\r＝＋－＠]/.test(text) ? "'" : '';
        expect(row!.name_en).toBe(start + text);
      })
    );
  });
});
