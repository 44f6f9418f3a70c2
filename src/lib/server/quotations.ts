import type { CardCorrection, QuotedSentence } from '$lib/domain/card';
import type { Correction, Sentence } from '$lib/domain/op-ed/op-ed';
import { featuresOf } from '$lib/domain/feature';
import { citedSentences, segments } from '$lib/domain/op-ed/quotation';
import { originalLanguage, type LocalizedText } from '$lib/domain/language';
import type { Question } from '$lib/domain/class-questions';
import type { Localizer } from './localizer';
import { atlas } from './geo-files';
import { memoize } from './memoize';

/** The quotations that citations name, each a run of sentences, in one language beside the original. */
export function quotations(cites: readonly string[], localize: Localizer): QuotedSentence[][] {
  const { opEd } = atlas();
  return cites.map((citation) =>
    citedSentences(citation, opEd)!.map((sentence) => quoted(sentence, localize))
  );
}

/** A sentence that more features cite than this speaks of none of them in particular. */
const mostParticular = 20;

/** How many features cite each sentence, by its id. */
const citing = memoize((): ReadonlyMap<string, number> => {
  const { opEd } = atlas();
  const counts = new Map<string, number>();
  for (const { properties } of featuresOf(atlas())) {
    const cited = properties.cites.flatMap((citation) => citedSentences(citation, opEd)!);
    for (const id of new Set(cited.map(({ id }) => id))) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
});

/** The quotations of a feature: those that speak of it, and those that hold for all the roads alike. */
export function cardQuotations(cites: readonly string[], localize: Localizer) {
  const isGeneral = (run: readonly QuotedSentence[]) =>
    run.every(({ id }) => (citing().get(id) ?? 0) > mostParticular);
  const all = quotations(cites, localize);
  return {
    quotations: all.filter((run) => !isGeneral(run)),
    generalQuotations: all.filter(isGeneral)
  };
}

/** One sentence as received, cut at its corrections, with its translation. */
export function quoted({ id, text }: Sentence, localize: Localizer): QuotedSentence {
  const { language } = localize;
  const words =
    language === originalLanguage ? undefined : atlas().opEd.translations[language].sentences[id];
  return {
    ...received(id, text, localize),
    glosses: atlas()
      .opEd.glosses.filter(({ sentence }) => sentence === id)
      .map(({ id, words, translations, means }) => ({
        id,
        words,
        translation:
          language === originalLanguage ? null : { text: translations[language], lang: language },
        means: localize(means)
      })),
    translation: words === undefined ? null : { text: words, lang: language }
  };
}

/** Received words (of a sentence or a line of the head) cut at their corrections. */
export function received(
  id: string,
  text: string,
  localize: Localizer
): Pick<QuotedSentence, 'id' | 'segments'> {
  const here = atlas().opEd.corrections.filter(({ sentence }) => sentence === id);
  return {
    id,
    segments: segments(text, here).map(({ text, correction }) => ({
      text,
      correction: correction ? explained(correction, localize) : null
    }))
  };
}

/** Words out of a sentence, cut at the corrections that they hold, with the same words of the translation. */
export function quotedWords(
  { sentence, words, translations }: Pick<Question, 'sentence' | 'words' | 'translations'>,
  localize: Localizer
): { segments: QuotedSentence['segments']; translation: LocalizedText | null } {
  const { language } = localize;
  const here = atlas().opEd.corrections.filter(
    (correction) => correction.sentence === sentence && words.includes(correction.found)
  );
  return {
    segments: segments(words, here).map(({ text, correction }) => ({
      text,
      correction: correction ? explained(correction, localize) : null
    })),
    translation:
      language === originalLanguage ? null : { text: translations[language], lang: language }
  };
}

/** A correction in one language. */
export function explained(
  { id, read, kind, why }: Correction,
  localize: Localizer
): CardCorrection {
  return { id, read, kind, why: localize(why) };
}
