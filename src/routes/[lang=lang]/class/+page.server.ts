import { languages } from '$lib/domain/language';
import { shareTexts } from '$lib/i18n/services';
import { askedQuestions } from '$lib/features/quiz/quiz.server';
import { quizTexts } from '$lib/features/quiz/texts';
import { worksheetTexts } from '$lib/features/worksheet/texts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => languages.map((lang) => ({ lang }));

export const load: PageServerLoad = async ({ params }) => {
  const [texts, sheet, share] = await Promise.all([
    quizTexts(params.lang),
    worksheetTexts(params.lang),
    shareTexts(params.lang)
  ]);
  return {
    texts,
    whose: [sheet.whose, sheet.unofficial],
    copyTexts: share.copy,
    questions: askedQuestions(params.lang)
  };
};
