import { describe, expect, it } from 'vitest';
import { languageTable, languages, type Language } from '$lib/domain/language';
import { expectSameTexts, type Texts } from '#tests/support/same-texts.ts';
import { dictionary } from './dictionary';
import { texts as en } from './en/shell';
import { texts as ja } from './ja/shell';
import { texts as kk } from './kk/shell';
import { texts as ru } from './ru/shell';

const dictionaries = { ru, kk, ja, en };

/** All texts: a folder for each language, and in it files, each with a part or more. */
const files = import.meta.glob<Record<string, Texts>>(['./*/*.ts', '!./dates/**'], {
  eager: true
});
const parts = Object.entries(files)
  .filter(([path]) => path.startsWith('./en/'))
  .flatMap(([path, exported]) =>
    Object.keys(exported).map((name) => [path.slice('./en/'.length), name] as const)
  );

it('finds all parts', () => expect(parts).toHaveLength(15));

describe.each(parts)('%s, %s', (file, part) => {
  const all = Object.fromEntries(
    languages.map((language) => [language, files[`./${language}/${file}`]?.[part]])
  ) as Record<Language, Texts>;
  const mayBeEmpty = file === 'shell.ts' ? ['card.confidence.high', 'card.forms.in-person'] : [];

  it.each(languages)('says the same in %s as in English, in every form', (language) => {
    expect(all[language], `${language}/${file}`).toBeDefined();
    expectSameTexts(all, language, mayBeEmpty);
  });
});

it.each(languages)(
  'what comes with every page, in %s, is what the loader and the title give',
  async (language) => {
    expect(await dictionary(language)).toBe(dictionaries[language]);
    expect(languageTable[language].title).toBe(dictionaries[language].title);
  }
);

it('every country has a name of its own in each language', () => {
  for (const language of languages) {
    const names = Object.values(dictionaries[language].countries);
    expect(new Set(names).size).toBe(names.length);
  }
});
