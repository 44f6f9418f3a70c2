import { createExpression } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { nameInLanguage } from '$lib/cartography/layers/shown';
import { mapSources } from '$lib/cartography/map-features';
import { globalState } from '$lib/cartography/style';
import { defaultLayers } from '$lib/domain/layers';
import { languages, type Language } from '$lib/domain/language';
import { atlas } from '$lib/server/geo-files';

const data = atlas();
const { points } = mapSources(data);
const named = [...data.places, ...data.sites].filter(({ properties }) => properties.names.length);

/** The label of a feature in a year; of all times without one. Brackets stand on a line of their own. */
function label(key: string, year: number | null, language: Language = 'en'): unknown {
  const found = points.features.find(({ properties }) => properties.key === key);
  const time = year === null ? null : { from: year, to: year };
  const values = globalState({
    ...{ language, layers: defaultLayers, selected: null, borders: false, time },
    ...{ undated: true, highlighted: [], kept: null, path: [] }
  });
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
