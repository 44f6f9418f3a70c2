import * as v from 'valibot';

const text = v.pipe(
  v.string('a text in this language'),
  v.check((words) => words.trim() !== '', 'a text in this language')
);
/** Apart from `language.ts`, so that pages that only know the languages load no parser. */
export const localizedSchema = v.strictObject({ ru: text, kk: text, ja: text, en: text });
