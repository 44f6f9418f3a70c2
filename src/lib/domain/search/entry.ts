import type { CardDates } from '../card';
import type { Language } from '../language';
import type { PhysicalKind } from '../physical';
import type { CountryCode, PlaceKind } from '../place';
import type { RouteKind } from '../route';
import type { Collection } from '../selection';
import type { SiteKind } from '../site';

/** A name and the language that it is in: one of the atlas's, Chinese, or Kazakh in Latin letters. */
export interface Name {
  text: string;
  lang: Language | 'zh' | 'kk-Latn' | 'ja-Latn';
}

/** A feature as a result of the search shows it. */
export interface FeatureEntry {
  group: Collection;
  id: string;
  /** In the reader's language, or what stands in for it. */
  name: Name;
  /** Its other names: one is shown where it is what was found. */
  others: Name[];
  kind: PlaceKind | SiteKind | RouteKind;
  /** The place's name today, the road that a route is part of; null for a site. */
  where: string | null;
  countries: readonly CountryCode[];
  dates: CardDates | null;
}

/** A range, water or desert of the ground: it has no card, and the map is opened at it. */
export interface GroundEntry {
  group: 'ground';
  id: string;
  name: Name;
  others: Name[];
  kind: PhysicalKind;
  /** The view that shows it, as an address has it: `#map=5/42.1/81.5`. */
  view: string;
}

/** A sentence of the op-ed in one language. */
export interface SentenceEntry {
  group: 'sentences';
  id: string;
  name: Name;
}

/** What has names of its own. */
export type NamedEntry = FeatureEntry | GroundEntry;

export type SearchEntry = NamedEntry | SentenceEntry;

/** The groups of results. */
export const searchGroups = ['sites', 'places', 'routes', 'ground', 'sentences'] as const;
export type SearchGroup = (typeof searchGroups)[number];

/** `/data/search/{lang}.json`: MiniSearch's index, whose ids are the entries' positions, and the entries. */
export interface SearchFile {
  index: import('minisearch').AsPlainObject;
  entries: SearchEntry[];
}
