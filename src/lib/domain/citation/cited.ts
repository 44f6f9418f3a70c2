import type { Language } from '../language';

/** A page of the atlas that somebody cites, or words of the op-ed that they found there. */
export interface Cited {
  /** The language of the page. */
  language: Language;
  /** What the page calls itself: a feature's name, or the op-ed's page. */
  title: string;
  /** The title in English, for styles that add it to a title in another language. */
  englishTitle: string;
  /** A key for the lists of reference managers: letters, digits, hyphens and dots. */
  key: string;
  /** Absolute address, the sentence included. */
  url: string;
  /** The day of reading, `2026-11-23`. */
  accessed: string;
  /** Ids of quoted sentences of the op-ed; empty where the page itself is cited. */
  sentences: readonly string[];
}

/** `p8.1–p8.2` for a run of sentences, `p8.2` for one; empty for none. */
export function sentenceRange({ sentences }: Pick<Cited, 'sentences'>): string {
  const [first, last] = [sentences[0], sentences.at(-1)];
  return first === last ? (first ?? '') : `${first}–${last}`;
}
