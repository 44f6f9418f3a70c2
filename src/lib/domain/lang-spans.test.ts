import { expect, it } from 'vitest';
import type { Language } from './language';
import { withLangSpans, langSpans, sourceWithLangSpans } from './lang-spans';

/** The text with each marked piece as `[language|piece]`. */
const marked = (text: string, language: Language): string =>
  langSpans(text, language)
    .map(({ text: piece, lang }) => (lang ? `[${lang}|${piece}]` : piece))
    .join('');

it.each<[Language, string, string]>([
  ['ru', 'Фамилия министра 岩屋 читается Ивая.', 'Фамилия министра [ja|岩屋] читается Ивая.'],
  ['ru', 'По-казахски — Өскемен; русское название', 'По-казахски — [kk|Өскемен]; русское название'],
  ['kk', 'Жапонша мәтінде 親近感, яғни сезім', 'Жапонша мәтінде [ja|親近感], яғни сезім'],
  ['ja', '「ハッジ（қажы）」と呼んでいました。', '「ハッジ（[kk|қажы]）」と呼んでいました。'],
  ['ja', 'では «Такеши Ивая» と表記', 'では «[ru|Такеши Ивая]» と表記'],
  ['en', 'prints «Такеши Ивая».', 'prints «[ru|Такеши Ивая]».'],
  [
    'en',
    'Прочная основа – большие перспективы, 2025',
    '[ru|Прочная основа – большие перспективы], 2025'
  ],
  ['en', '楼兰, Koudai encyclopaedia', '[zh-Hans|楼兰], Koudai encyclopaedia'],
  ['en', '正倉院 (北緯34度41分)', '[ja|正倉院] ([ja|北緯]34[ja|度]41[ja|分])']
])('%s: what is in another writing is marked with its language: %s', (language, text, pieces) => {
  expect(marked(text, language)).toBe(pieces);
});

it('an English phrase is marked, a name in Latin letters is not', () => {
  expect(marked('тема — “Designing Future Society for Our Lives”.', 'ru')).toBe(
    'тема — “[en|Designing Future Society for Our Lives]”.'
  );
  expect(marked('Marubeni, TEPCO и Kansai Electric Power', 'ru')).toBe(
    'Marubeni, TEPCO и Kansai Electric Power'
  );
});

it('loses nothing of a text', () => {
  for (const language of ['ru', 'kk', 'ja', 'en'] as const) {
    const text = 'Өскемен, 岩屋・ムラト and «Такеши Ивая»: one two three four five';
    expect(
      langSpans(text, language)
        .map((run) => run.text)
        .join('')
    ).toBe(text);
    expect(langSpans('', language)).toEqual([]);
  }
});

it('only a text that needs it is given in pieces', () => {
  expect(withLangSpans({ text: 'Semey', lang: 'en' })).toEqual({ text: 'Semey', lang: 'en' });
  expect(withLangSpans({ text: 'read 岩屋', lang: 'en' }).langSpans).toEqual([
    { text: 'read ' },
    { text: '岩屋', lang: 'ja' }
  ]);
  expect(sourceWithLangSpans({ title: 'Wikipedia' })).toEqual({ title: 'Wikipedia' });
  expect(sourceWithLangSpans({ title: '大宰府' }).langSpans).toEqual([
    { text: '大宰府', lang: 'ja' }
  ]);
});
