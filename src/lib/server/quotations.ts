import type { CardCorrection, QuotedSentence } from '../domain/card';
import type { Correction, Sentence } from '../domain/op-ed';
import { citedSentences, segments } from '../domain/quotation';
import { originalLanguage } from '../domain/language';
import type { Speaker } from './cards';
import { atlas } from './geo-files';

/** The quotations that citations name, each a run of sentences, in one language beside the original. */
export function quotations(cites: readonly string[], say: Speaker): QuotedSentence[][] {
  const { opEd } = atlas();
  return cites.map((citation) =>
    citedSentences(citation, opEd)!.map((sentence) => quoted(sentence, say))
  );
}

/** One sentence as received, cut at its corrections, with its translation. */
export function quoted({ id, text }: Sentence, say: Speaker): QuotedSentence {
  const { language } = say;
  const words =
    language === originalLanguage ? undefined : atlas().opEd.translations[language].sentences[id];
  return {
    ...received(id, text, say),
    glosses: atlas()
      .opEd.glosses.filter(({ sentence }) => sentence === id)
      .map((gloss) => ({ id: gloss.id, words: gloss.words, means: say(gloss.means) })),
    translation: words === undefined ? null : { text: words, lang: language }
  };
}

/** Received words (of a sentence or a line of the head) cut at their corrections. */
export function received(
  id: string,
  text: string,
  say: Speaker
): Pick<QuotedSentence, 'id' | 'segments'> {
  const here = atlas().opEd.corrections.filter(({ sentence }) => sentence === id);
  return {
    id,
    segments: segments(text, here).map(({ text, correction }) => ({
      text,
      correction: correction ? explained(correction, say) : null
    }))
  };
}

/** A correction in one language. */
export function explained({ id, read, kind, why }: Correction, say: Speaker): CardCorrection {
  return { id, read, kind, why: say(why) };
}
