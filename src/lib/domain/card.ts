import type { Bounds } from './geometry/camera';
import type { CoordinateSource, Precision, Source } from './feature-fields';
import type { Position } from './geometry/geometry';
import type { KnownDate } from './time/known-date';
import type { LangSpan, LocalizedText } from './language';
import type { Layer } from './layers';
import type { Correction } from './op-ed/op-ed';
import type { Phase } from './time/phases';
import type { CountryCode } from './place';
import type { Certainty, LineState } from './certainty';
import type { Collection, Selection } from './selection';
import type { CompassPoint } from './geometry/geodesy';
import type { DrawnWay } from './transmission/way';

/** Why a source is weaker than others: anyone edits it, it copies another's page, one person or a travel company keeps it. */
export type SourceWeakness = 'wiki' | 'copy' | 'blog' | 'travel';

/** A source with the pieces of its title, where some are in another writing than its language. */
export interface CardSource extends Source {
  langSpans?: readonly LangSpan[];
  /** The language of its page where that is not the title's, by its code and in the reader's words. */
  pageLanguage?: { code: string; name: string };
  weakness?: SourceWeakness;
}

/** What is wrong with received words, or what one should know of them. */
export interface CardCorrection {
  id: string;
  read: string | null;
  kind: Correction['kind'];
  why: LocalizedText;
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
  translation: LocalizedText | null;
  /** Words of relative time and of office, with the dates that they mean. */
  glosses: { id: string; words: string; translation: LocalizedText | null; means: LocalizedText }[];
}

/** A claim on a card with its voice. */
export interface CardFact {
  text: LocalizedText;
  voice: 'source' | 'atlas';
  source: CardSource | null;
  confidence: 'high' | 'medium' | 'low';
  /** Its address on the card's page, where it has one. */
  id?: string;
}

/** A number at the top of a card and what it counts, with the way to the claim that gives it. */
export interface CardGlance {
  /** Id of the claim's element. */
  statement: string;
  value: LocalizedText;
  label: LocalizedText;
}

/** Figures on which voices disagree, the op-ed's own words first. */
export interface CardFigure {
  key: string;
  heading: LocalizedText;
  folded: boolean;
  opEd: { sentence: string; words: string; translation: LocalizedText | null } | null;
  facts: CardFact[];
}

/** What happened after the op-ed, in order of date. */
export interface CardSince {
  /** Claims of one date, and the meeting of which they tell. */
  events: { date: string; meeting: LocalizedText | null; facts: CardFact[] }[];
  /** Date of the latest event that the whole atlas knows of. */
  knownUntil: string;
}

export interface CardMeeting {
  id: string;
  number: number | null;
  form: 'in-person' | 'online' | 'postponed';
  name: LocalizedText;
  dates: CardDates;
  facts: CardFact[];
}

/** Another feature named on a card. */
export interface CardLink extends Selection {
  name: LocalizedText;
}

/** A spot that a thing's card names; a town of the Silk Road has a card of its own. */
export type CardSpot = CardLink | { name: LocalizedText };

/** A place that a line stops at, in its order; only those of the Silk Road have cards of their own. */
export type CardStation = CardSpot & {
  /** The way to the next one: kilometres along the line, and where it lies; null at the end and on lines of today. */
  onward: { km: number; towards: CompassPoint } | null;
};

/** When it was, parsed at build; null where that is not known, or where it is still there. */
export interface CardDates {
  start: KnownDate | null;
  end: KnownDate | null;
}

/** One of a feature's names in its time. */
export interface CardName {
  name: LocalizedText;
  dates: CardDates;
  note: LocalizedText | null;
  /** Whose statement it is; null for the atlas's own. */
  source: CardSource | null;
}

/** Something said of a spot, or of an arrival; `unsourced` where no published source was found for it. */
interface CardSaid {
  note: LocalizedText;
  unsourced: boolean;
}

/** What the road carried: its way, stage by stage, and what came of it. Its words stand in the card: only cards need them. */
export interface CardThing {
  texts: Record<ThingText, string>;
  /** What came is told as a legend: it has no way. */
  legend: boolean;
  /** Where the piece that is shown was made, in words. */
  made: string | null;
  origin: { spot: CardSpot; when: KnownDate | null; note: LocalizedText };
  stages: (CardSaid & {
    spot: CardSpot;
    when: KnownDate | null;
    certainty: Certainty;
    gap: boolean;
  })[];
  arrived: CardSaid & { when: KnownDate | null };
  seen: (CardSaid & { spot: CardSpot })[];
  certainty: { origin: Certainty; way: Certainty; note: LocalizedText };
  influence: LocalizedText;
  dispute: LocalizedText | null;
  kazakhstan: LocalizedText | null;
  /** Things that share several stages with it. */
  fellows: CardLink[];
  /** Where its way runs on the map; null of a legend. */
  drawn: DrawnWay | null;
}

/** Who walked the road: dated stops, and what the journey has to do with Japan. */
export interface CardJourney {
  texts: Record<JourneyText, string>;
  /** Birth and death, as far as they are known. */
  life: CardDates;
  stops: {
    note: LocalizedText | null;
    unsourced: boolean;
    spot: CardSpot;
    dates: CardDates;
    certainty: Certainty;
    gap: boolean;
    position: Position | null;
    /** A year in which the traveller was there, or may have been; null where none is known. */
    year: number | null;
  }[];
  certainty: Certainty;
  known: LocalizedText;
  dispute: LocalizedText | null;
  japan: LocalizedText;
  drawn: DrawnWay;
}

/** The headings and remarks of a journey's card. */
export type JourneyText =
  | ('stops' | 'about' | 'gap' | 'japan' | 'dispute' | 'known' | 'unsourced' | 'voice' | 'life')
  | ('follow' | 'back' | 'forward' | 'stop' | 'unplaced');

/** The headings and remarks of a thing's card. */
export type ThingText =
  | ('way' | 'relay' | 'origin' | 'arrived' | 'influence' | 'dispute' | 'kazakhstan' | 'seen')
  | ('known' | 'knownOrigin' | 'knownWay' | 'made' | 'gap' | 'unsourced' | 'fellows')
  | ('legend' | 'voice');

/** What is counted of a World Heritage property, as published and on this map. */
export interface HeritageCounts {
  whc: number;
  name: LocalizedText;
  components: number;
  /** How many in each country; null where that is not published. */
  countries: readonly [CountryCode, number | null][];
  /** How many of the components are on this map. */
  shown: number;
  lengthKm: number | null;
  networkKm: number | null;
  /** Its ends on this map, and the way between them along its roads. */
  between: readonly [LocalizedText, LocalizedText];
  mapKm: number;
}

/** One of the lines that a corridor is made of. */
export interface CardSection {
  name: LocalizedText;
  mode: 'rail' | 'ship';
  state: 'open' | 'building';
  /** When it was opened, or its building began. */
  dates: CardDates;
  /** As published; null where no source gives it. */
  lengthKm: number | null;
  source: CardSource | null;
}

/** All that the card of one feature says, in one language; plain data, made at build. */
export interface Card extends Selection {
  collection: Collection;
  name: LocalizedText;
  /** Local, older or original names worth showing beside. */
  otherNames: { text: string; lang: string }[];
  kind: string;
  layers: readonly Layer[];
  icon: string | null;
  quiet: boolean;
  dates: CardDates;
  /** Its names through time, in order. */
  names: CardName[];
  phases: Phase[];
  summary: CardFact;
  note: LocalizedText | null;
  /** What the op-ed says of this feature. */
  quotations: QuotedSentence[][];
  /** What it says of all the roads alike, and so of this feature too. */
  generalQuotations: QuotedSentence[][];
  glance: CardGlance[];
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
    sourceDetail: LocalizedText | null;
  } | null;
  /** Modern place and countries, for the towns of the Silk Road. */
  modern: { place: LocalizedText; countries: readonly CountryCode[] } | null;
  heritage: { whc: number; component: LocalizedText | null; counts: HeritageCounts | null } | null;
  wikidata: string | null;
  pleiades: string | null;
  /** For lines. */
  line: {
    certainty: LineState;
    tier: 'main' | 'branch' | null;
    group: LocalizedText | null;
    lengthKm: number;
    lengthNote: LocalizedText | null;
    /** When ships sailed: in words, and by months, 1 to 12. */
    season: {
      text: LocalizedText;
      outward: readonly number[];
      homeward: readonly number[];
      closed: readonly number[];
    } | null;
    /** Days that sources count for stretches of it. */
    passages: LocalizedText[];
    stations: CardStation[];
  } | null;
  /** For what the road carried. */
  thing: CardThing | null;
  /** For who walked it. */
  journey: CardJourney | null;
  /** What a corridor is made of, in order. */
  sections: CardSection[];
  onRoutes: CardLink[];
  /** Why a place is on no route. */
  offRoad: LocalizedText | null;
  /** Things that have a stage here, in order of their arrival, and when they had it. */
  passed: (CardLink & { when: KnownDate | null })[];
  /** Travellers who stopped here, in order of time, and when, as often as they came. */
  stopped: (CardLink & { stays: CardDates[] })[];
  near: (CardLink & { km: number })[];
  sources: CardSource[];
  /** What of the summary these sources do not bear out. */
  unsourced: LocalizedText | null;
  bounds: Bounds;
  /** What it speaks of, as it lies on the map: a point, the vertices of its lines, the rings of its area. */
  outline: Position[][];
  /** The icon, or the middle of a line. */
  anchor: Position;
}
