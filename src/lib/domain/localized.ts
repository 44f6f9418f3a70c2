import * as v from 'valibot';
import { languages, type Language, type Localized } from './language';

const text = v.pipe(
  v.string('a text in this language'),
  v.check((words) => words.trim() !== '', 'a text in this language')
);
/** Apart from `language.ts`, so that pages that only know the languages load no parser. */
export const localizedSchema = v.strictObject(inEachLanguage(text));

/** A name in the atlas's languages alone: some have others beside them. */
export const localizedOf = (name: Localized): Localized => ({
  ru: name.ru,
  kk: name.kk,
  ja: name.ja,
  en: name.en
});

/** The same for each language, as an object that holds all languages is made of. */
export function inEachLanguage<T>(one: T): Record<Language, T> {
  return Object.fromEntries(languages.map((language) => [language, one])) as Record<Language, T>;
}
