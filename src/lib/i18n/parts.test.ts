import { describe, expect, it } from 'vitest';
import { languages, type Language } from '$lib/domain/language';
import { expectSameTexts, type Texts } from '#tests/support/same-texts.ts';

/** Texts that are loaded by themselves: a folder for each language, and in it files, each with a part or two. */
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

  it.each(languages)('says the same in %s as in English', (language) => {
    expect(all[language], `${language}/${file}`).toBeDefined();
    expectSameTexts(all, language, mayBeEmpty);
  });
});
