import * as v from 'valibot';
import { cut } from './cut';
import { idSchema } from './feature';
import type { Language } from './language';
import { localizedSchema } from './localized';
import { sentenceId } from './sentence';
import { featureKey, type FeatureKey } from './scene';

/**
 * `mentions.json`: words that name or stand for a feature, in the received text and in each translation:
 * links from the text to the map.
 */
export const mentionSchema = v.strictObject({
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
