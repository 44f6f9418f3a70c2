import type { Bounds } from './camera';
import type { CoordinateSource, Precision, Source } from './feature';
import type { Position } from './geometry';
import type { KnownDate } from './known-date';
import type { Run, Spoken } from './language';
import type { Layer } from './layers';
import type { Correction } from './op-ed';
import type { Phase } from './phases';
import type { CountryCode } from './place';
import type { Certainty } from './certainty';
import type { Collection, Selection } from './selection';
import type { Wind } from './wind';

/** A source with the pieces of its title, where some are in another writing than its language. */
export interface CardSource extends Source {
  runs?: readonly Run[];
}

/** What is wrong with received words, or what one should know of them. */
export interface CardCorrection {
  id: string;
  read: string | null;
  kind: Correction['kind'];
  why: Spoken;
}

/** A correction by itself, with the sentence or head line that it stands in. */
export interface ListedCorrection {
  sentence: string;
  found: string;
  correction: CardCorrection;
}

/** A sentence of a quotation: the received words cut at their corrections, and our translation. */
export interface QuotedSentence {
  id: string;
  segments: { text: string; correction: CardCorrection | null }[];
  translation: Spoken | null;
  /** Words of relative time and of office, with the dates that they mean. */
  glosses: { id: string; words: string; means: Spoken }[];
}

/** A paragraph of the op-ed as far as the map answers it. */
export interface CoverageParagraph {
  id: string;
  /** How many features cite it. */
  features: number;
  /** Its sentences; `why` gives the reason where one has no place on the map. */
  sentences: { id: string; why: Spoken | null }[];
}

/** A claim on a card with its voice. */
export interface CardFact {
  text: Spoken;
  voice: 'source' | 'atlas';
  source: CardSource | null;
  confidence: 'high' | 'medium' | 'low';
}

/** Figures on which voices disagree, the op-ed's own words first. */
export interface CardFigure {
  key: string;
  heading: Spoken;
  opEd: { sentence: string; words: string; translation: Spoken | null } | null;
  facts: CardFact[];
}

/** What happened after the op-ed, in order of date. */
export interface CardSince {
  /** Claims of one date, and the meeting of which they tell. */
  events: { date: string; meeting: Spoken | null; facts: CardFact[] }[];
  /** Date of the latest event that the whole atlas knows of. */
  knownUntil: string;
}

export interface CardMeeting {
  id: string;
  number: number | null;
  form: 'in-person' | 'online' | 'postponed';
  name: Spoken;
  dates: CardDates;
  facts: CardFact[];
}

/** Another feature named on a card. */
export interface CardLink extends Selection {
  name: Spoken;
}

/** A place that a line stops at, in its order; only those of the Silk Road have cards of their own. */
export type CardStation = (CardLink | { name: Spoken }) & {
  /** The way to the next one: kilometres along the line, and where it lies; null at the end and on lines of today. */
  onward: { km: number; towards: Wind } | null;
};

/** When it was, parsed at build; null where that is not known, or where it is still there. */
export interface CardDates {
  start: KnownDate | null;
  end: KnownDate | null;
}

/** One of a feature's names in its time. */
export interface CardName {
  name: Spoken;
  dates: CardDates;
  note: Spoken | null;
  /** Whose statement it is; null for the atlas's own. */
  source: CardSource | null;
}

/** All that the card of one feature says, in one language; plain data, made at build. */
export interface Card extends Selection {
  collection: Collection;
  name: Spoken;
  /** Local, older or original names worth showing beside. */
  otherNames: { text: string; lang: string }[];
  kind: string;
  layers: readonly Layer[];
  sign: string | null;
  quiet: boolean;
  dates: CardDates;
  /** Its names through time, in order. */
  names: CardName[];
  phases: Phase[];
  summary: CardFact;
  note: Spoken | null;
  quotations: QuotedSentence[][];
  figures: CardFigure[];
  facts: CardFact[];
  /** Meetings up to the op-ed; later ones stand in `since`. */
  meetings: CardMeeting[];
  since: CardSince | null;
  /** Null for lines. */
  position: {
    point: Position;
    precision: Precision;
    uncertaintyMetres: number;
    source: CoordinateSource;
    sourceDetail: Spoken | null;
  } | null;
  /** Modern place and countries, for the towns of the Silk Road. */
  modern: { place: Spoken; countries: readonly CountryCode[] } | null;
  heritage: { whc: number; component: Spoken | null } | null;
  wikidata: string | null;
  pleiades: string | null;
  /** For lines. */
  line: {
    certainty: Certainty | 'corridor';
    tier: 'main' | 'branch' | null;
    group: Spoken | null;
    lengthKm: number;
    lengthNote: Spoken | null;
    stations: CardStation[];
  } | null;
  onRoutes: CardLink[];
  near: (CardLink & { km: number })[];
  sources: CardSource[];
  bounds: Bounds;
  /** Where a popup points to. */
  anchor: Position;
}
