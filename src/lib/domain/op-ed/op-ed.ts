import * as v from 'valibot';
import { citationSchema, featureKey, idSchema, localizedSchema } from '$lib/domain/feature-fields';
import { originalLanguage, type Language } from '$lib/domain/language';
import { layerNames } from '$lib/domain/layers';

const sentenceId = v.pipe(v.string(), v.regex(/^p\d+\.\d+$/, 'a sentence id such as "p8.2"'));
const words = v.pipe(v.string(), v.regex(/\S/, 'words of the op-ed'));

/** Words of one sentence, to the letter, and the same words as our translations have them. */
export const quotedWordsSchema = v.strictObject({
  sentence: sentenceId,
  words,
  translations: v.strictObject({ en: words, kk: words, ja: words })
});
export type QuotedWords = v.InferOutput<typeof quotedWordsSchema>;

/**
 * `sentences.json`: the received text cut up, to the letter. A sentence that a column break cuts in the
 * received file has two parts; they are joined by one space when shown.
 */
export const sentencesSchema = v.strictObject({
  head: v.pipe(v.array(words), v.length(4, 'the four lines of the head')),
  sentences: v.pipe(
    v.array(v.strictObject({ id: sentenceId, parts: v.pipe(v.array(words), v.minLength(1)) })),
    v.minLength(1, 'the sentences')
  )
});

/** `corrections.json`: spots where the received text errs. `sentence` may be a line of the head, `head.4`. */
const correctionSchema = v.strictObject({
  id: v.string(),
  sentence: v.pipe(
    v.string(),
    v.regex(/^(p\d+|head)\.\d+$/, 'a sentence id or a head line such as "head.4"')
  ),
  found: words,
  /** The probable right reading; null where there is nothing to mend and only something to know. */
  read: v.nullable(words),
  kind: v.picklist(['scan', 'wording', 'content'], '"scan", "wording" or "content"'),
  why: localizedSchema
});
export const correctionsSchema = v.array(correctionSchema);
export type Correction = v.InferOutput<typeof correctionSchema>;

/**
 * `glosses.json`: words that mean a date only on the day they were written ("this year"), or an office that
 * somebody held then, with what they mean.
 */
const glossSchema = v.strictObject({
  id: v.string(),
  ...quotedWordsSchema.entries,
  means: localizedSchema
});
export const glossesSchema = v.array(glossSchema);
export type Gloss = v.InferOutput<typeof glossSchema>;

/** `unplaced.json`: sentences that name no place, and why; what no feature cites must stand here. */
export const unplacedSchema = v.array(
  v.strictObject({ sentences: citationSchema, why: localizedSchema })
);
export type Unplaced = v.InferOutput<typeof unplacedSchema>[number];

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

/** `translation.en.json` and its like: ours, unofficial, by sentence id. */
export const translationSchema = v.strictObject({
  language: v.picklist(['en', 'kk', 'ja']),
  version: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/, 'a date as YYYY-MM-DD')),
  head: v.pipe(v.array(words), v.length(4, 'the four lines of the head')),
  sentences: v.record(sentenceId, words)
});
export type Translation = v.InferOutput<typeof translationSchema>;

export interface Sentence {
  id: string;
  /** Number of its paragraph, from 1. */
  paragraph: number;
  /** The received words, column breaks closed with a space. */
  text: string;
  parts: readonly string[];
}

/** The op-ed, whole: what was received, what is wrong in it, what it says in other languages. */
export interface OpEd {
  head: readonly string[];
  sentences: readonly Sentence[];
  corrections: readonly Correction[];
  glosses: readonly Gloss[];
  unplaced: readonly Unplaced[];
  mentions: readonly Mention[];
  translations: Record<Exclude<Language, 'ru'>, Translation>;
}

/** The words of a sentence or of a line of the head, `head.4`; undefined where there is none. */
export function wordsOf(opEd: OpEd, id: string, language: Language): string | undefined {
  if (language !== originalLanguage) return opEd.translations[language].sentences[id];
  const [stem, number] = id.split('.');
  if (stem === 'head') return opEd.head[Number(number) - 1];
  return opEd.sentences.find((sentence) => sentence.id === id)?.text;
}

export function paragraphOf(sentenceId: string): number {
  return Number(sentenceId.slice(1).split('.')[0]);
}

/** The sentences of each paragraph, in order. */
export function paragraphs(sentences: readonly Sentence[]): Sentence[][] {
  const result: Sentence[][] = [];
  for (const sentence of sentences) (result[sentence.paragraph - 1] ??= []).push(sentence);
  return result;
}

/**
 * `figures.json`: a number, date or place on which voices disagree, by the key that facts carry. `opEd` are
 * the op-ed's own words for it, to the letter, and the same words in our translations.
 */
const figureSchema = v.strictObject({
  heading: localizedSchema,
  /** Whether it matters to few: one line at the card's end that unfolds. */
  folded: v.optional(v.boolean(), false),
  /** The layer of which it is told, where it is of no single place: its number then stands in the layer's panel too. */
  layer: v.optional(v.picklist(layerNames)),
  opEd: v.nullable(quotedWordsSchema)
});
export type Figure = v.InferOutput<typeof figureSchema>;

export const figuresSchema = v.record(idSchema, figureSchema);
export type Figures = v.InferOutput<typeof figuresSchema>;
