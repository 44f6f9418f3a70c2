import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { languages } from '$lib/domain/language';
import { languages as ofTools } from '../../tools/languages.mjs';

it('scripts know the languages of the table', () => expect(ofTools).toEqual(languages));

it('each language has a folder with the same files of texts', () => {
  const files = (language: string) => readdirSync(`src/lib/i18n/${language}`).sort();
  for (const language of languages) expect(files(language), language).toEqual(files('en'));
});
