import * as v from 'valibot';
import { idSchema, localizedSchema, featureKey } from '$lib/domain/feature-fields';
import { sentenceId, translatedWords, words } from '$lib/domain/op-ed/op-ed';

/**
 * A question: words of one sentence to the letter, the same words in our translations, what is asked about them, and the
 * points that answer it, in order.
 */
export const questionSchema = v.strictObject({
  id: idSchema,
  sentence: sentenceId,
  words,
  translations: translatedWords,
  ask: localizedSchema,
  answers: v.pipe(v.array(featureKey), v.minLength(1, 'at least one answer'))
});
export type Question = v.InferOutput<typeof questionSchema>;

/** `worksheet.json`: what the outline map numbers, in order from 1, and what is asked about it. */
export const worksheetSchema = v.strictObject({
  points: v.pipe(
    v.array(featureKey),
    v.minLength(6, 'six points or more'),
    v.maxLength(16, 'at most 16 points: more do not fit the sheet')
  ),
  questions: v.pipe(v.array(questionSchema), v.minLength(1, 'at least one question')),
  /** Ids of the questions of `quiz.json` on things that the second sheet asks. Its map numbers what answers them. */
  things: v.pipe(
    v.array(idSchema),
    v.minLength(6, 'six questions or more'),
    v.maxLength(12, 'at most 12 questions: more do not fit the sheet')
  )
});
export type Worksheet = v.InferOutput<typeof worksheetSchema>;
