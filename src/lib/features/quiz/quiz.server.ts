import type { Language } from '$lib/domain/language';
import { atlas } from '$lib/server/geo-files';
import { localizer } from '$lib/server/localizer';
import { quotedWords } from '$lib/server/quotations';
import type { AskedQuestion } from './quiz';

/** The questions for a class in one language; plain data, made at build. */
export function askedQuestions(language: Language): AskedQuestion[] {
  const localize = localizer(language);
  return atlas().quiz.questions.map(({ id, said, ask, answer, see }) => ({
    ...{ id, answer, see, ask: localize(ask) },
    said: said && { sentence: said.sentence, ...quotedWords(said, localize) }
  }));
}
