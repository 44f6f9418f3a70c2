import { describe, expect, it, vi } from 'vitest';
import type { Language } from '../domain/language';
import { en } from './en';
import {
  closed,
  counted,
  fill,
  labelling,
  formatDate,
  formatKm,
  formatMetres,
  formatYear
} from './format';
import { ja } from './ja';
import { kk } from './kk';
import { ru } from './ru';

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

describe('formatDate', () => {
  it.each<[Language, string, string, string]>([
    ['ru', '2004 г.', 'март 2006 г.', '28 августа 2004 г.'],
    ['kk', '2004 ж.', '2006 жылғы наурыз', '2004 жылғы 28 тамыз'],
    ['ja', '2004年', '2006年3月', '2004年8月28日'],
    ['en', '2004', 'March 2006', '28 August 2004']
  ])('%s, as precise as the date is known', (language, ...texts) => {
    const dates = ['2004', '2006-03', '2004-08-28'];
    expect(dates.map((date) => plain(formatDate(date, language)))).toEqual(texts);
  });

  it('names the months in Kazakh as CLDR does, where the browser knows none', () => {
    const months = Array.from({ length: 12 }, (_, i) => String(i + 1).padStart(2, '0'));
    const names = new Intl.DateTimeFormat('kk', { month: 'long', timeZone: 'UTC' });
    expect(months.map((month) => formatDate(`2025-${month}`, 'kk'))).toEqual(
      months.map(
        (month) => `2025 жылғы ${names.format(new Date(`2025-${month}-01`)).toLowerCase()}`
      )
    );
  });

  it.each(['Pacific/Honolulu', 'Asia/Tokyo'])('keeps the day in the time zone %s', (zone) => {
    vi.stubEnv('TZ', zone);
    expect(formatDate('2025-01-01', 'ja')).toBe('2025年1月1日');
    vi.unstubAllEnvs();
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
