import { describe, expect, it } from 'vitest';
import { languageTable, languages } from '$lib/domain/language';
import { dictionary } from './dictionary';
import { texts as en } from './en/shell';
import { texts as ja } from './ja/shell';
import { texts as kk } from './kk/shell';
import { texts as ru } from './ru/shell';
import { expectSameTexts } from '#tests/support/same-texts.ts';

const dictionaries = { ru, kk, ja, en };

describe.each(languages)('%s', (language) => {
  it('says the same as the others, in every form', () => {
    expectSameTexts(dictionaries, language, ['card.confidence.high', 'card.forms.in-person']);
  });

  it('is what the loader and the title give', async () => {
    expect(await dictionary(language)).toBe(dictionaries[language]);
    expect(languageTable[language].title).toBe(dictionaries[language].title);
  });
});

it('every country has a name of its own in each language', () => {
  for (const language of languages) {
    const names = Object.values(dictionaries[language].countries);
    expect(new Set(names).size).toBe(names.length);
  }
});
