import { read, utils, type WorkBook } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { languages, type Language } from '$lib/domain/language';
import { lengthKm } from '$lib/domain/geometry/geodesy';
import { historicalYear } from '$lib/features/downloads/published';
import { collections } from '$lib/domain/selection';
import { xlsx } from '$lib/features/downloads/formats/xlsx.server';
import { workbookTexts } from '../../src/routes/data/downloads';
import { about, addressesOf, changed, features } from '../support/published';

// Written by one library, read back by another.

async function written(language: Language, list = features) {
  const texts = await workbookTexts(language);
  return { texts, bytes: await xlsx(list, about, texts, addressesOf('silk-road-atlas.xlsx')) };
}

type Cells = (string | number | null)[];

const open = (bytes: Uint8Array): WorkBook => read(bytes, { type: 'array' });
const rowsOf = (book: WorkBook, sheet: string): Cells[] =>
  utils.sheet_to_json<Cells>(book.Sheets[sheet]!, { header: 1, defval: null });

describe.each(languages)('the workbook in %s', async (language) => {
  const { texts, bytes } = await written(language);
  const book = open(bytes);

  it('has a sheet for each collection, and one that says what it is', () => {
    expect(book.SheetNames).toEqual([
      ...collections.map((collection) => texts.sheets[collection]),
      texts.sheets.about
    ]);
    const said = rowsOf(book, texts.sheets.about).flat();
    expect(said).toContain(about.licence.url);
    expect(said.join('\n')).toContain(about.version);
    expect(said).toContain(about.attribution);
    expect(book.Props?.Author).toBe(about.creator);
  });

  it.each(collections)('holds each of the %s with words as text and numbers as numbers', (name) => {
    const [headings, ...rows] = rowsOf(book, texts.sheets[name]);
    const own = features.filter(({ collection }) => collection === name);
    expect(new Set(headings).size).toBe(headings!.length);
    expect(rows).toHaveLength(own.length);
    own.forEach((feature, i) => {
      const cell = (column: keyof typeof texts.columns) => {
        const at = headings!.indexOf(texts.columns[column]);
        return at < 0 ? undefined : (rows[i]![at] ?? null);
      };
      const year = (iso: string | undefined) => (iso ? historicalYear(iso) : null);
      expect(cell('id')).toBe(feature.id);
      expect(rows[i]!.slice(0, 4).sort(), feature.id).toEqual(
        languages.map((lang) => feature.name[lang]).sort()
      );
      expect(cell('name'), feature.id).toBe(feature.name[language]);
      expect(cell('kind'), feature.id).toBe(texts.say.kind(feature));
      expect(cell('summary'), feature.id).toBe(feature.summary[language]);
      expect([cell('startEarliest'), cell('endLatest')], feature.id).toEqual([
        year(feature.dates?.start.earliest),
        year(feature.dates?.end?.latest)
      ]);
      expect(cell('address'), feature.id).toBe(`https://atlas.example/en/${name}/${feature.id}/`);
      if (name === 'routes') {
        const { geometry } = feature;
        if (geometry.type !== 'LineString') throw new Error(feature.id);
        expect(cell('length'), feature.id).toBe(Math.round(lengthKm(geometry)));
      } else if (name === 'journeys') {
        expect(cell('certainty'), feature.id).toBe(texts.say.certainty(feature));
      } else {
        expect([cell('longitude'), cell('latitude')], feature.id).toEqual(
          feature.point ?? [null, null]
        );
        expect(cell('uncertainty'), feature.id).toBe(feature.position!.uncertainty_m);
      }
      if (name === 'places') expect(cell('heritage'), feature.id).toBe(feature.whc);
    });
  });

  it('is the same to the byte when it is made again', async () => {
    expect(Buffer.from((await written(language)).bytes).equals(bytes)).toBe(true);
  });
});

describe('a workbook', () => {
  it.each(['=1+1', '+1', '-1', '@a', '<b>&amp;', ' x '])('keeps %j as text', async (text) => {
    const name = { ru: text, kk: text, ja: text, en: text };
    const { texts, bytes } = await written('en', [changed('places', { name })]);
    const sheet = open(bytes).Sheets[texts.sheets.places]!;
    expect(sheet.A2).toMatchObject({ t: 's', v: text });
    expect(sheet.A2.f).toBeUndefined();
  });

  it('leads to a feature’s page', async () => {
    const { texts, bytes } = await written('en');
    const sheet = open(bytes).Sheets[texts.sheets.places]!;
    const links = Object.values(sheet).flatMap((cell) => cell?.l?.Target ?? []);
    expect(links).toContain('https://atlas.example/en/places/changan/');
  });
});
