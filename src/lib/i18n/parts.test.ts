import { describe, expect, it } from 'vitest';
import { languages, type Language } from '../domain/language';
import { expectSameTexts, type Texts } from './same-texts';

/** Texts of parts that are loaded by themselves: `i18n/{part}/{language}.ts` exports `texts`. */
const files = import.meta.glob<{ texts: Texts }>('./*/{ru,kk,ja,en}.ts', { eager: true });
const parts = [...new Set(Object.keys(files).map((path) => path.split('/')[1]!))];

describe.each(parts)('%s', (part) => {
  const all = Object.fromEntries(
    languages.map((language) => [language, files[`./${part}/${language}.ts`]?.texts])
  ) as Record<Language, Texts>;

  it.each(languages)('says the same in %s as in English', (language) => {
    expect(all[language], `./${part}/${language}.ts`).toBeDefined();
    expectSameTexts(all, language);
  });
});
