import type { CardLink, QuotedSentence } from '$lib/domain/card';
import type { LocalizedText } from '$lib/domain/language';
import type { Scene, TourName } from '$lib/domain/tours/tour';

/** A stop of a tour in one language: the op-ed's words first, then ours; plain data, made at build. */
export interface TourStop {
  quotations: QuotedSentence[][];
  line: LocalizedText;
  scene: Scene;
  /** The years that the text speaks of, as an address writes them. */
  years: string;
  features: CardLink[];
  /** Whether it speaks of graves, camps or tests. */
  quiet: boolean;
}

export type TourStops = Record<TourName, TourStop[]>;
