import * as v from 'valibot';
import { idSchema } from './feature';
import { localizedSchema } from './localized';
import { sentenceId, words } from './sentence';

/**
 * `figures.json`: a number, date or place on which voices disagree, by the key that facts carry. `opEd` are
 * the op-ed's own words for it, to the letter, and the same words in our translations.
 */
export const figureSchema = v.strictObject({
  heading: localizedSchema,
  opEd: v.nullable(
    v.strictObject({
      sentence: sentenceId,
      words,
      translations: v.strictObject({ en: words, kk: words, ja: words })
    })
  )
});
export type Figure = v.InferOutput<typeof figureSchema>;

export const figuresSchema = v.record(idSchema, figureSchema);
export type Figures = v.InferOutput<typeof figuresSchema>;
