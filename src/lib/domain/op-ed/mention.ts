import * as v from 'valibot';
import { idSchema, localizedSchema, featureKey, type FeatureKey } from '$lib/domain/feature-fields';
import type { Language } from '$lib/domain/language';
import { sentenceId } from './sentence';

/** A run of words, plain or carrying what is marked there. */
interface Cut<T> {
  text: string;
  mark?: T;
}

/** Cuts a text where marked words stand; the texts of the runs join to the text again. */
export function cut<T>(text: string, marks: readonly { words: string; mark: T }[]): Cut<T>[] {
  const found = marks
    .map(({ words, mark }) => ({ words, mark, at: text.indexOf(words) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at);
  const result: Cut<T>[] = [];
  let position = 0;
  for (const { words, mark, at } of found) {
    // The build refuses marks that overlap; here the words must come out once all the same.
    if (at < position) continue;
    if (at > position) result.push({ text: text.slice(position, at) });
    result.push({ text: words, mark });
    position = at + words.length;
  }
  if (position < text.length) result.push({ text: text.slice(position) });
  return result;
}

/**
 * `mentions.json`: words that name or stand for a feature, in the received text and in each translation:
 * links from the text to the map.
 */
const mentionSchema = v.strictObject({
  id: idSchema,
  sentence: sentenceId,
  feature: featureKey,
  words: localizedSchema
});
export const mentionsSchema = v.array(mentionSchema);
export type Mention = v.InferOutput<typeof mentionSchema>;

/** A run of words, plain or naming a feature. */
export interface Piece {
  text: string;
  feature: FeatureKey | null;
}

/** The mentions of one sentence, as the words that name them in one language. */
export function namedIn(
  sentence: string,
  language: Language,
  mentions: readonly Mention[]
): { words: string; mark: FeatureKey }[] {
  return mentions
    .filter((mention) => mention.sentence === sentence)
    .map(({ words, feature }) => ({ words: words[language], mark: feature }));
}

/** Cuts words where features are named in them; the pieces' texts join to the words again. */
export function pieces(text: string, named: ReturnType<typeof namedIn>): Piece[] {
  return cut(text, named).map(({ text, mark }) => ({ text, feature: mark ?? null }));
}
