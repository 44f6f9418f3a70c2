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
  const found = corrections
    .map((correction) => ({ correction, at: text.indexOf(correction.found) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at);
  const result: Segment[] = [];
  let position = 0;
  for (const { correction, at } of found) {
    // The build refuses corrections that overlap; here the words must come out once all the same.
    if (at < position) continue;
    if (at > position) result.push({ text: text.slice(position, at) });
    result.push({ text: correction.found, correction });
    position = at + correction.found.length;
  }
  if (position < text.length) result.push({ text: text.slice(position) });
  return result;
}
