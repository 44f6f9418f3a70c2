import * as v from 'valibot';
import { idSchema, localizedSchema, featureKey } from '$lib/domain/feature-fields';
import { sentenceId, translatedWords, words } from '$lib/domain/op-ed/op-ed';
import { questionCount } from './question-count';

/**
 * A question for a class that one point of the map answers: made of words of the op-ed, to the letter and in our
 * translations, or of a thing or journey whose card bears the answer out.
 */
export const quizQuestionSchema = v.pipe(
  v.strictObject({
    id: idSchema,
    said: v.nullable(
      v.strictObject({
        sentence: sentenceId,
        words,
        translations: translatedWords
      })
    ),
    ask: localizedSchema,
    answer: featureKey,
    see: v.nullable(featureKey)
  }),
  v.check(
    ({ said, see }) => (said === null) !== (see === null),
    'words of the op-ed ("said"), or a thing or journey ("see")'
  )
);
export type QuizQuestion = v.InferOutput<typeof quizQuestionSchema>;

/** `quiz.json`: the questions of which a teacher chooses. */
export const quizSchema = v.strictObject({
  questions: v.pipe(
    v.array(quizQuestionSchema),
    v.minLength(questionCount.most, `${questionCount.most} questions or more`)
  )
});
export type Quiz = v.InferOutput<typeof quizSchema>;
