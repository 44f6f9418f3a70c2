import * as v from 'valibot';
import { featureKey, idSchema, localizedSchema } from './feature-fields';
import { quotedWordsSchema } from './op-ed/op-ed';
import { questionCount } from './question-count';

/**
 * A question: words of one sentence to the letter, the same words in our translations, what is asked about them, and the
 * points that answer it, in order.
 */
const questionSchema = v.strictObject({
  id: idSchema,
  ...quotedWordsSchema.entries,
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

/**
 * A question for a class that one point of the map answers: made of words of the op-ed, to the letter and in our
 * translations, or of a thing or journey whose card bears the answer out.
 */
const quizQuestionSchema = v.pipe(
  v.strictObject({
    id: idSchema,
    said: v.nullable(quotedWordsSchema),
    ask: localizedSchema,
    answer: featureKey,
    see: v.nullable(featureKey)
  }),
  v.check(
    ({ said, see }) => (said === null) !== (see === null),
    'words of the op-ed ("said"), or a thing or journey ("see")'
  )
);

/** `quiz.json`: the questions of which a teacher chooses. */
export const quizSchema = v.strictObject({
  questions: v.pipe(
    v.array(quizQuestionSchema),
    v.minLength(questionCount.most, `${questionCount.most} questions or more`)
  )
});
export type Quiz = v.InferOutput<typeof quizSchema>;
