import type { CardLink, QuotedSentence } from './card';
import type { Spoken } from './language';
import type { Scene } from './scene';
import type { TourName } from './tour';

/** A stop of a tour in one language: the op-ed's words first, then ours; plain data, made at build. */
export interface TourStop {
  quotations: QuotedSentence[][];
  line: Spoken;
  scene: Scene;
  features: CardLink[];
  /** Whether it speaks of graves, camps or tests. */
  quiet: boolean;
}

export type TourStops = Record<TourName, TourStop[]>;
