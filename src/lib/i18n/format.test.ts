import { describe, expect, it } from 'vitest';
import type { Language } from '$lib/domain/language';
import { texts as en } from './en/shell';
import { closed, counted, fill, labelling, formatKm, formatMetres, formatYear } from './format';
import { texts as ja } from './ja/shell';
import { texts as kk } from './kk/shell';
import { texts as ru } from './ru/shell';

const dictionaries = { ru, kk, ja, en };

/** No-break and narrow spaces, which Intl chooses as it likes, read as spaces. */
const plain = (text: string): string => text.replace(/\s/gu, ' ');

it('fill puts values into slots and leaves unknown slots alone', () => {
  expect(fill('{n} of {all}, {other}', { n: 0, all: 'many' })).toBe('0 of many, {other}');
});

describe('counted', () => {
  it.each<[Language, number, string]>([
    ['ru', 1, '1 маршрут'],
    ['ru', 2, '2 маршрута'],
    ['ru', 5, '5 маршрутов'],
    ['ru', 11, '11 маршрутов'],
    ['ru', 21, '21 маршрут'],
    ['ru', 52, '52 маршрута'],
    ['ru', 0, '0 маршрутов'],
    ['kk', 1, '1 бағыт'],
    ['kk', 52, '52 бағыт'],
    ['ja', 1, '道筋1本'],
    ['ja', 52, '道筋52本'],
    ['en', 1, '1 route'],
    ['en', 0, '0 routes'],
    ['en', 1173, '1,173 routes']
  ])('%s %d: %s', (language, n, text) => {
    expect(plain(counted(dictionaries[language].map.routes, n, language))).toBe(text);
  });
});

describe('formatYear', () => {
  it.each<[Language, string, string, string]>([
    ['ru', '130 г. до н. э.', '750 г.', '1206 г.'],
    ['kk', 'б.з.д. 130 ж.', '750 ж.', '1206 ж.'],
    ['ja', '紀元前130年', '750年', '1206年'],
    ['en', '130 BCE', '750 CE', '1206']
  ])('%s', (language, ...texts) => {
    expect([-130, 750, 1206].map((year) => plain(formatYear(year, language)))).toEqual(texts);
  });
});

describe('distances', () => {
  it.each<[Language, string, string, string]>([
    ['ru', '3,1 км', '15 км', '5 400 км'],
    ['kk', '3,1 км', '15 км', '5 400 км'],
    ['ja', '3.1km', '15km', '5,400km'],
    ['en', '3.1 km', '15 km', '5,400 km']
  ])('%s: one decimal below ten kilometres, none above', (language, ...texts) => {
    expect(
      [3.14, 14.6, 5400.4].map((km) => plain(formatKm(km, language, dictionaries[language])))
    ).toEqual(texts);
  });

  it('speaks of metres below a kilometre', () => {
    expect([200, 999, 1000, 12000].map((metres) => formatMetres(metres, 'en', en))).toEqual([
      '200 m',
      '999 m',
      '1 km',
      '12 km'
    ]);
  });
});

it('closes a sentence and names a value with the marks of the language', () => {
  const said = (language: Language) => labelling('km', language) + closed('8', language);
  expect([said('en'), said('ru'), said('kk'), said('ja')]).toEqual([
    'km: 8.',
    'km: 8.',
    'km: 8.',
    'km：8。'
  ]);
});
