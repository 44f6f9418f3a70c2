import type { Language } from '$lib/domain/language';
import type { QuizTexts } from '$lib/i18n/en/handouts';

export type { QuizTexts };

/** The texts of one language; each is a chunk of its own. */
export async function quizTexts(language: Language): Promise<QuizTexts> {
  return (await import(`../../i18n/${language}/handouts.ts`)).quiz;
}
