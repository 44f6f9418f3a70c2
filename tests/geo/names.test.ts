import { createExpression } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { nameInLanguage } from '$lib/cartography/layers/shown';
import { mapSources } from '$lib/cartography/map-features';
import { globalState } from '$lib/cartography/style';
import { languages, type Language } from '$lib/domain/language';
import { datesInOrder } from '$lib/domain/time/dates';
import { stillThere } from '$lib/domain/time/temporal-extent';
import { kilometres } from '$lib/domain/geometry/geodesy';
import type { Position } from '$lib/domain/geometry/geometry';
import { nameInTime, presenceOf } from '$lib/domain/index-entry';
import { keyOf } from '$lib/domain/selection';
import { openingState } from '../support/map-state';
import { featureIndex } from '$lib/server/feature-index';
import { atlas } from '$lib/server/geo-files';

const data = atlas();
const { points } = mapSources(data);
const named = [...data.places, ...data.sites].filter(({ properties }) => properties.names.length);

/** The label of a feature in a year; of all times without one. Brackets stand on a line of their own. */
function label(key: string, year: number | null, language: Language = 'en'): unknown {
  const found = points.features.find(({ properties }) => properties.key === key);
  const yearRange = year === null ? null : { from: year, to: year };
  const values = globalState({ ...openingState, language, yearRange });
  const compiled = createExpression(nameInLanguage, 'layers.test', null, values);
  if (compiled.result === 'error') throw new Error(compiled.value[0]!.message);
  const feature = { type: 'Point', properties: found!.properties } as const;
  return String(compiled.value.evaluate({ zoom: 5 }, feature)).replaceAll('\n', ' ');
}

describe('the label of the year', () => {
  it.each<[string, number | null, string]>([
    ['sites/astana', 1831, 'Akmoly'],
    ['sites/astana', 1900, 'Akmolinsk'],
    ['sites/astana', 1975, 'Tselinograd'],
    ['sites/astana', 1995, 'Akmola'],
    ['sites/astana', 2004, 'Astana'],
    ['sites/astana', 2020, 'Nur-Sultan'],
    ['sites/astana', 2025, 'Astana'],
    ['sites/astana', null, 'Astana'],
    ['sites/semey', 1949, 'Semipalatinsk'],
    ['sites/semey', 2006, 'Semipalatinsk'],
    ['sites/semey', 2008, 'Semey'],
    ['sites/osaka', 750, 'Naniwa'],
    ['sites/osaka', 1970, 'Osaka'],
    ['sites/osaka', null, 'Osaka'],
    ['sites/tokyo', 1700, 'Edo'],
    ['sites/bishkek', 1950, 'Frunze'],
    ['sites/dushanbe', 1950, 'Stalinabad'],
    ['sites/almaty', 1946, 'Alma-Ata'],
    ['places/turkistan', 1200, 'Yasi'],
    ['places/turkistan', 1700, 'Turkistan'],
    ['places/samarkand', -300, 'Maracanda'],
    ['places/samarkand', 650, 'Samarkand'],
    ['places/khujand', -300, 'Alexandria Eschate'],
    ['places/khujand', 800, 'Khujand'],
    ['places/changan', 600, 'Daxing'],
    ['places/changan', 750, 'Chang’an'],
    ['places/tashkent', 750, 'Chach (Shash)'],
    ['places/gaochang', 650, 'Xizhou'],
    ['places/hangzhou', 1200, 'Lin’an'],
    ['places/balkh', 1, 'Bactra']
  ])('%s in %s is %s', (key, year, name) => {
    expect(label(key, year)).toBe(name);
  });

  it.each<[Language, string, string]>([
    ['ru', 'Целиноград', 'Яссы'],
    ['kk', 'Целиноград', 'Ясы'],
    ['ja', 'ツェリノグラード', 'ヤス'],
    ['en', 'Tselinograd', 'Yasi']
  ])('speaks the language of the reader: %s', (language, tselinograd, yasi) => {
    expect(label('sites/astana', 1975, language)).toBe(tselinograd);
    expect(label('places/turkistan', 1200, language)).toBe(yasi);
  });
});

describe('a year', () => {
  const years = [-100, 100, 400, 650, 750, 900, 1100, 1300, 1450, 1950, 2005, 2025];
  const index = featureIndex('en');

  it.each(years)('%d has one label for one place', (year) => {
    const time = { from: year, to: year };
    const labels = points.features
      .filter(({ properties }) => {
        const entry = index.find((entry) => keyOf(entry) === properties.key)!;
        return presenceOf(entry, { yearRange: time, undated: false }) > 0;
      })
      .map(({ geometry, properties: { key } }) => ({
        key,
        name: label(key, year),
        at: geometry.coordinates as Position
      }));
    for (const [i, one] of labels.entries())
      for (const other of labels.slice(i + 1))
        if (one.key !== other.key && one.name === other.name)
          expect(kilometres(one.at, other.at), `${one.key} and ${other.key}`).toBeGreaterThan(50);
  });

  it('shows no city of the dialogue or of the Expo before it stood for one', () => {
    const time = { from: 750, to: 750 };
    const cities = ['tokyo', 'osaka', 'tashkent-meeting', 'bishkek', 'ashgabat', 'dushanbe'];
    for (const id of cities) {
      const entry = index.find((entry) => keyOf(entry) === `sites/${id}`)!;
      expect(presenceOf(entry, { yearRange: time, undated: false }), id).toBe(0);
    }
    for (const { id, properties } of data.sites)
      for (const meeting of properties.meetings)
        expect(datesInOrder(properties.start, meeting.start), `${id}: ${meeting.id}`).toBe(true);
  });

  it('leaves nothing of the atlas without a date', () => {
    expect(index.filter(({ years }) => !years).map(keyOf)).toEqual([]);
    // A legend, of which nothing came, is there from when it was first told.
    const legend = index.find((entry) => keyOf(entry) === 'things/entasis-legend')!;
    expect(legend.years).toEqual([1893, stillThere]);
  });

  it('is called in lists as on the map, with the name that the card has', () => {
    const listed = (key: string, year: number, language: Language = 'en') => {
      const entry = featureIndex(language).find((entry) => keyOf(entry) === key)!;
      return nameInTime(entry, { from: year, to: year });
    };
    expect(listed('places/gaochang', 750)).toBe('Xizhou (Gaochang)');
    expect(listed('places/gaochang', 500)).toBe('Gaochang (Qocho)');
    expect(listed('places/gaochang', 750, 'ja')).toBe('西州（高昌故城）');
    expect(listed('places/tashkent', 750)).toBe('Chach (Tashkent)');
    expect(listed('sites/astana', 1975, 'ru')).toBe('Целиноград (Астана)');
    expect(listed('sites/astana', 2025)).toBe('Astana');
    for (const entry of index) {
      expect(nameInTime(entry, undefined)).toBe(entry.name);
      if (!entry.names) continue;
      for (const year of years) {
        const onMap = String(label(keyOf(entry), year)).replace(/ \(.*/, '');
        expect(nameInTime(entry, { from: year, to: year }), `${entry.id} in ${year}`).toContain(
          onMap
        );
      }
    }
  });
});

describe('the names through time', () => {
  it('are known of 25 features at least, and of the capitals of the op-ed', () => {
    expect(named.length).toBeGreaterThanOrEqual(25);
    expect(named.map(({ id }) => id)).toEqual(expect.arrayContaining(['astana', 'semey', 'osaka']));
  });

  it('are told in the script of each language', () => {
    for (const { id, properties } of named) {
      for (const { name } of properties.names) {
        for (const language of languages) expect(name[language], id).not.toBe('');
        expect(name.en, id).not.toMatch(/\p{Script=Cyrillic}/u);
        expect(name.ru + name.kk, id).not.toMatch(/\p{Script=Latin}/u);
      }
    }
  });

  it('end at most with the one that the feature has today', () => {
    for (const { id, properties } of named) {
      const open = properties.names.slice(0, -1).filter(({ end }) => end === null);
      expect(open, id).toEqual([]);
    }
  });
});
