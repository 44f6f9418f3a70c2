import { describe, expect, it } from 'vitest';
import { languages } from '../domain/language';
import { dictionary } from './dictionary';
import { en } from './en';
import { ja } from './ja';
import { kk } from './kk';
import { notFound } from './not-found';
import { ru } from './ru';
import { expectSameTexts } from './same-texts';
import { titles } from './titles';

const dictionaries = { ru, kk, ja, en };

describe.each(languages)('%s', (language) => {
  it('says the same as the others, in every form', () => {
    expectSameTexts(dictionaries, language, ['card.confidence.high', 'card.forms.in-person']);
  });

  it('is what the loader, the page of all languages and the title give', async () => {
    expect(await dictionary(language)).toBe(dictionaries[language]);
    expect(notFound[language]).toBe(dictionaries[language].notFound);
    expect(titles[language]).toBe(dictionaries[language].title);
  });
});

it('every country has a name of its own in each language', () => {
  for (const language of languages) {
    const names = Object.values(dictionaries[language].countries);
    expect(new Set(names).size).toBe(names.length);
  }
});
