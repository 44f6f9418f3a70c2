import type { Bounds } from '$lib/domain/geometry/camera';
import type { CardLink, QuotedSentence } from '$lib/domain/card';
import type { CoverageParagraph, Piece } from '$lib/domain/op-ed/quotation';
import type { JourneyKind } from '$lib/domain/transmission/journey';
import type { LocalizedText } from '$lib/domain/language';
import type { ThingKind } from '$lib/domain/transmission/thing';
import type { FeatureKey } from '$lib/domain/feature-fields';
import type { Scene } from '$lib/domain/tours/tour';

/** A sentence of the op-ed's page: its words, and those of the translation, cut where they name features. */
export interface ReadSentence extends QuotedSentence {
  segments: (QuotedSentence['segments'][number] & { pieces: Piece[] })[];
  translation: (LocalizedText & { pieces: Piece[] }) | null;
}

/** Features of a layer that a paragraph speaks of as a whole, by their kinds. */
export interface CarriedList {
  layer: 'things' | 'journeys';
  count: number;
  kinds: { kind: ThingKind | JourneyKind; links: CardLink[] }[];
}

interface ReadParagraph {
  id: string;
  sentences: ReadSentence[];
  /** Sites that cite it, for the way to the map. */
  sites: CardLink[];
  /** What the road carried and who walked it, by kind, as far as its sentences speak of them. */
  carried: CarriedList[];
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
