import { cut } from './mention';
import type { Correction, OpEd, Sentence } from './op-ed';

/** A run of received words, plain or carrying a correction. */
export interface Segment {
  text: string;
  correction?: Correction;
}

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

/** Cuts received words where corrections stand; the segments' texts join to the words again. */
export function segments(text: string, corrections: readonly Correction[]): Segment[] {
  const marks = corrections.map((correction) => ({ words: correction.found, mark: correction }));
  return cut(text, marks).map(({ text, mark }) => (mark ? { text, correction: mark } : { text }));
}
