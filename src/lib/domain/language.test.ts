import { describe, expect, it } from 'vitest';
import { languageTable, languages, localize, preferredLanguage, type Language } from './language';

const all = { ru: 'по-русски', kk: 'қазақша', ja: '日本語で', en: 'in English' };

describe('localize', () => {
  it.each<[Language, Language[]]>([
    ['kk', ['kk', 'ru', 'en']],
    ['ja', ['ja', 'en', 'ru']],
    ['en', ['en', 'ru']],
    ['ru', ['ru', 'en']]
  ])('falls back from %s in the order %j and says which language it found', (language, order) => {
    const texts: Partial<typeof all> = { ...all };
    for (const lang of order) {
      expect(localize(texts, language)).toEqual({ text: all[lang], lang });
      delete texts[lang];
    }
    expect(localize(texts, language)).toBeUndefined();
  });

  it('takes an empty text for a missing one', () => {
    expect(localize({ ...all, kk: '' }, 'kk')).toEqual({ text: all.ru, lang: 'ru' });
  });

  it('finds nothing in nothing', () => {
    for (const language of languages) {
      expect(localize(undefined, language)).toBeUndefined();
      expect(localize(null, language)).toBeUndefined();
      expect(localize({}, language)).toBeUndefined();
    }
  });

  it('never reads a language twice', () => {
    for (const order of Object.values(languageTable).map(({ fallbacks }) => fallbacks))
      expect(new Set(order).size).toBe(order.length);
  });
});

describe('preferredLanguage', () => {
  it.each<[string[], Language]>([
    [['kk-Cyrl-KZ', 'ru'], 'kk'],
    [['JA'], 'ja'],
    [['de-DE', 'en-GB', 'ru'], 'en'],
    [['kz', 'jav', 'enm'], 'ru'],
    [['', '-', 'x-en'], 'ru'],
    [[], 'ru']
  ])('of %j is %s', (tags, language) => {
    expect(preferredLanguage(tags)).toBe(language);
  });
});
