import type { FeatureKey } from '$lib/domain/feature-fields';
import type { Language, LocalizedText } from '$lib/domain/language';
import type { Correction, Mention, OpEd, Sentence } from './op-ed';

/** Ends of a citation: `p8.1-p8.2` runs from one sentence to another, `p6.1` is one sentence. */
export function citationEnds(citation: string): [string, string] {
  const [from, to] = citation.split('-') as [string, string?];
  return [from, to ?? from];
}

/** The sentences that a citation names, in the op-ed's order; undefined where it names none or runs backwards. */
export function citedSentences(
  citation: string,
  opEd: Pick<OpEd, 'sentences'>
): Sentence[] | undefined {
  const [from, to] = citationEnds(citation);
  const first = opEd.sentences.findIndex((sentence) => sentence.id === from);
  const last = opEd.sentences.findIndex((sentence) => sentence.id === to);
  if (first < 0 || last < first) return undefined;
  return opEd.sentences.slice(first, last + 1);
}

/** A paragraph of the op-ed as far as the map answers it. */
export interface CoverageParagraph {
  id: string;
  /** How many features cite it. */
  features: number;
  /** Its sentences; `why` gives the reason where one has no place on the map. */
  sentences: { id: string; why: LocalizedText | null }[];
}

/** A run of words, plain or carrying what is marked there. */
interface Cut<T> {
  text: string;
  mark?: T;
}

/** Cuts a text where marked words stand; the texts of the runs join to the text again. */
function cut<T>(text: string, marks: readonly { words: string; mark: T }[]): Cut<T>[] {
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

/** A run of received words, plain or carrying a correction. */
interface Segment {
  text: string;
  correction?: Correction;
}

/** Cuts received words where corrections stand; the segments' texts join to the words again. */
export function segments(text: string, corrections: readonly Correction[]): Segment[] {
  const marks = corrections.map((correction) => ({ words: correction.found, mark: correction }));
  return cut(text, marks).map(({ text, mark }) => (mark ? { text, correction: mark } : { text }));
}

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

/** Where words stand in the received text: from `start` up to, not including, `end`, counted in UTF-16 units. */
export interface TextSpan {
  start: number;
  end: number;
}

/** A part of a sentence as the received file holds it, and where it begins in the sentence as shown. */
interface Part {
  start: number;
  shown: number;
}

/**
 * Finds sentences, head lines and words in the received text. A sentence that a column break cuts is shown
 * with one space there; its span runs over the break to the letter, line breaks included.
 */
export class TextPositions {
  #texts = new Map<string, { text: string; parts: Part[] }>();

  /** Throws where a part does not follow the one before it in `received`. */
  constructor({ head, sentences }: Pick<OpEd, 'head' | 'sentences'>, received: string) {
    const lines = [
      ...head.map((text, i) => ({ id: `head.${i + 1}`, parts: [text] as readonly string[] })),
      ...sentences
    ];
    let after = 0;
    for (const { id, parts } of lines) {
      let shown = 0;
      const placed = parts.map((words) => {
        const start = received.indexOf(words, after);
        if (start < 0) throw new RangeError(`"${words}" of ${id} does not follow in the text`);
        after = start + words.length;
        const part = { start, shown };
        shown += words.length + 1;
        return part;
      });
      this.#texts.set(id, { text: parts.join(' '), parts: placed });
    }
  }

  /** The span of a citation such as `p8.1-p8.2`; throws `RangeError` on unknown sentences. */
  ofCitation(citation: string): TextSpan {
    const [from, to] = citationEnds(citation);
    const { text } = this.#text(to);
    return { start: this.#position(from, 0), end: this.#position(to, text.length - 1) + 1 };
  }

  /** The span of words that stand in a sentence or head line; throws `RangeError` where they do not. */
  ofWords(id: string, words: string): TextSpan {
    const at = this.#text(id).text.indexOf(words);
    if (at < 0) throw new RangeError(`"${words}" do not stand in ${id}`);
    return { start: this.#position(id, at), end: this.#position(id, at + words.length - 1) + 1 };
  }

  /** Where the letter that is the `index`th of a sentence as shown stands in the received text. */
  #position(id: string, index: number): number {
    const part = this.#text(id).parts.findLast(({ shown }) => shown <= index)!;
    return part.start + index - part.shown;
  }

  #text(id: string) {
    const found = this.#texts.get(id);
    if (!found) throw new RangeError(`no sentence ${id}`);
    return found;
  }
}
