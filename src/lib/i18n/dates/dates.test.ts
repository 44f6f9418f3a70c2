import { describe, expect, it, vi } from 'vitest';
import { parseDate } from '$lib/domain/time/dates';
import { languages, type Language } from '$lib/domain/language';
import { formatDate } from './calendar';
import { dateInWords, formatDates } from './date-words';
import { yearRangeName } from './year-range-name';
import { dictionary } from '$lib/i18n/dictionary';
import type { Messages } from '$lib/i18n/en/shell';

/** No-break and narrow spaces, which Intl chooses as it likes, read as spaces. */
const plain = (text: string): string => text.replace(/\s/gu, ' ');
const dictionaries = Object.fromEntries(
  await Promise.all(languages.map(async (language) => [language, await dictionary(language)]))
) as Record<Language, Messages>;

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

it.each<[string, string, string, string, string]>([
  ['0762', '762 г.', '762 ж.', '762年', '762 CE'],
  ['-0129', '130 г. до н. э.', 'б.з.д. 130 ж.', '紀元前130年', '130 BCE'],
  [
    ...['-0129~', 'около 130 г. до н. э.', 'шамамен б.з.д. 130 ж.'],
    ...['紀元前130年ごろ', 'c. 130 BCE']
  ] as [string, string, string, string, string],
  ['1200~', 'около 1200 г.', 'шамамен 1200 ж.', '1200年ごろ', 'c. 1200'],
  ['0907?', 'возможно, 907 г.', 'бәлкім, 907 ж.', '907年か', 'perhaps 907 CE'],
  [
    ...['0450%', 'возможно, около 450 г.', 'бәлкім, шамамен 450 ж.'],
    ...['450年ごろか', 'perhaps c. 450 CE']
  ] as [string, string, string, string, string],
  [
    ...['[0330..0350]', 'между 330 г. и 350 г.', '330 ж. мен 350 ж. аралығы'],
    ...['330年から350年の間', 'between 330 CE and 350 CE']
  ] as [string, string, string, string, string],
  [
    ...['[..0420]', 'не позже 420 г.', '420 жылдан кеш емес'],
    ...['420年以前', '420 CE or earlier']
  ] as [string, string, string, string, string],
  [
    ...['[..-0328]', 'не позже 329 г. до н. э.', 'б.з.д. 329 жылдан кеш емес'],
    ...['紀元前329年以前', '329 BCE or earlier']
  ] as [string, string, string, string, string],
  [
    ...['[1271..]', 'не раньше 1271 г.', '1271 жылдан ерте емес'],
    ...['1271年以降', '1271 or later']
  ] as [string, string, string, string, string],
  ['06XX', 'VII в.', 'VII ғ.', '7世紀', '7th century CE'],
  ['14XX', 'XV в.', 'XV ғ.', '15世紀', '15th century'],
  ['-01XX', 'II в. до н. э.', 'б.з.д. II ғ.', '紀元前2世紀', '2nd century BCE'],
  ['1949', '1949 г.', '1949 ж.', '1949年', '1949'],
  ['2006-03', 'март 2006 г.', '2006 жылғы наурыз', '2006年3月', 'March 2006'],
  ['2004-08-28', '28 августа 2004 г.', '2004 жылғы 28 тамыз', '2004年8月28日', '28 August 2004']
])('%s in words', (text, ru, kk, ja, en) => {
  const said = languages.map((language) => [
    language,
    plain(dateInWords(parseDate(text), language))
  ]);
  expect(Object.fromEntries(said)).toEqual({ ru, kk, ja, en });
});

describe('a span', () => {
  const span = (start: string | null, end: string | null, language: Language = 'en') =>
    plain(
      formatDates(
        { start: start && parseDate(start), end: end && parseDate(end) } as Parameters<
          typeof formatDates
        >[0],
        language,
        dictionaries[language]
      )
    );

  it('tells one day, an open end, an open start and no date apart', () => {
    expect(span('1949-08-29', '1991')).toBe('29 August 1949 – 1991');
    expect(span('1945-08-06', '1945-08-06')).toBe('6 August 1945');
    expect(span('2023', null)).toBe('since 2023');
    expect(span(null, '1991')).toBe('until 1991');
    expect(span(null, null)).toBe('undated');
    expect(span('-0201', '0907')).toBe('202 BCE – 907 CE');
  });

  it('says of days what they share once, where the language does so', () => {
    expect(span('2025-04-13', '2025-10-13')).toBe('13 April – 13 October 2025');
    expect(span('2025-04-13', '2025-10-13', 'ja')).toBe('2025年4月13日〜2025年10月13日');
    expect(span('2017-06-10', '2017-09-10', 'kk')).toBe('2017 жылғы 10 маусым – 10 қыркүйек');
    expect(span('2025-08-24', '2025-08-26', 'kk')).toBe('2025 жылғы 24–26 тамыз');
    expect(span('2024-12-31', '2025-01-02', 'kk')).toBe(
      '2024 жылғы 31 желтоқсан – 2025 жылғы 2 қаңтар'
    );
  });

  it('from a month on takes the genitive in Russian', () => {
    expect(span('2022-09', null, 'ru')).toBe('с сентября 2022 г.');
    expect(span(null, '2019-03', 'ru')).toBe('до марта 2019 г.');
    expect(span('2022-09', null, 'ja')).toBe('2022年9月から');
  });

  it('has the endings that Kazakh asks for', () => {
    expect(span('2023', null, 'kk')).toBe('2023 жылдан бері');
    expect(span('-0130', null, 'kk')).toBe('б.з.д. 131 жылдан бері');
    expect(span('2022-09', null, 'kk')).toBe('2022 жылғы қыркүйектен бері');
    expect(span('2023-03-29', null, 'kk')).toBe('2023 жылғы 29 наурыздан бері');
    expect(span(null, '1991', 'kk')).toBe('1991 жылға дейін');
    expect(span(null, '2019-03', 'kk')).toBe('2019 жылғы наурызға дейін');
  });

  it.each<[Language, string, string]>([
    ['ru', 'около 1830 г. – наши дни', '… – около 700 г.'],
    ['kk', 'шамамен 1830 ж. – қазіргі уақыт', '… – шамамен 700 ж.'],
    ['ja', '1830年ごろ〜現在', '…〜700年ごろ'],
    ['en', 'c. 1830 – today', '… – c. 700 CE']
  ])('of which one side is open and the other doubtful, in %s', (language, open, until) => {
    expect(span('1830~', null, language)).toBe(open);
    expect(span(null, '0700~', language)).toBe(until);
  });
});

it('says a phase by its name, a year and a span in figures', () => {
  expect(yearRangeName({ from: 618, to: 907 }, 'en', dictionaries.en)).toBe(
    dictionaries.en.card.phaseNames.tang
  );
  expect(yearRangeName({ from: 650, to: 650 }, 'en', dictionaries.en)).toBe('650 CE');
  expect(yearRangeName({ from: -130, to: 300 }, 'ja', dictionaries.ja)).toBe('紀元前130年〜300年');
  expect(yearRangeName({ from: -130, to: -130 }, 'ru', dictionaries.ru)).toBe(
    '130\u00a0г. до\u00a0н.\u00a0э.'
  );
});
