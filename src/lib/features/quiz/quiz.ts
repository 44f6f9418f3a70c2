import type { CardCorrection } from '$lib/domain/card';
import type { LocalizedText } from '$lib/domain/language';
import { questionCount } from '$lib/domain/question-count';
import type { FeatureKey } from '$lib/domain/feature-fields';

/** A question as the page shows it: received words cut at their corrections, or the thing or journey that it is about. */
export interface AskedQuestion {
  id: string;
  said: {
    sentence: string;
    segments: { text: string; correction: CardCorrection | null }[];
    translation: LocalizedText | null;
  } | null;
  ask: LocalizedText;
  answer: FeatureKey;
  see: FeatureKey | null;
}

/** Fewer than so many places to choose from would make an answer a guess. */
const leastChoices = 8;

/** The questions that `?questions=oil,lapis` names, in its order: what is unknown, said twice or too much is left out. */
export function questionsOf(
  named: string | null | undefined,
  all: readonly AskedQuestion[]
): AskedQuestion[] {
  const ids = new Set((named ?? '').split(','));
  return [...ids]
    .flatMap((id) => all.find((question) => question.id === id) ?? [])
    .slice(0, questionCount.most);
}

/** The places to choose from: all that answer what is asked, and others where these are few. */
export function choicesOf(
  asked: readonly AskedQuestion[],
  all: readonly AskedQuestion[]
): FeatureKey[] {
  const choices = new Set(asked.map(({ answer }) => answer));
  for (const { answer } of all) if (choices.size < leastChoices) choices.add(answer);
  return [...choices];
}

/** Whether so many questions make a class link. */
export const isEnough = (count: number): boolean =>
  count >= questionCount.least && count <= questionCount.most;
