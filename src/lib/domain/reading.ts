import type { Bounds } from './camera';
import type { CardLink, CoverageParagraph, QuotedSentence } from './card';
import type { Spoken } from './language';
import type { Piece } from './mention';
import type { FeatureKey, Scene } from './scene';

/** A sentence of the op-ed's page: its words, and those of the translation, cut where they name features. */
export interface ReadSentence extends QuotedSentence {
  segments: (QuotedSentence['segments'][number] & { pieces: Piece[] })[];
  translation: (Spoken & { pieces: Piece[] }) | null;
}

export interface ReadParagraph {
  id: string;
  sentences: ReadSentence[];
  /** Sites that cite it, for the way to the map. */
  sites: CardLink[];
  /** What the map shows beside it. */
  scene: Scene;
}

/** The whole op-ed in one language, to be read beside the map; plain data, made at build. */
export interface Reading {
  head: Pick<QuotedSentence, 'id' | 'segments'>[];
  translatedHead: readonly string[] | null;
  coverage: CoverageParagraph[];
  paragraphs: ReadParagraph[];
  /** Sentences that name or cite each feature, in order. */
  sentencesOf: Record<FeatureKey, string[]>;
  /** Where the features that the text names lie. */
  boundsOf: Record<FeatureKey, Bounds>;
  /** Date of our translation; null on the Russian page. */
  version: string | null;
}
