import type { CardDates } from '../card';
import type { Language } from '../language';
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

/** A sentence of the op-ed in one language. */
export interface SentenceEntry {
  group: 'sentences';
  id: string;
  name: Name;
}

export type SearchEntry = FeatureEntry | SentenceEntry;

/** The groups of results. */
export const searchGroups = ['sites', 'places', 'routes', 'sentences'] as const;
export type SearchGroup = (typeof searchGroups)[number];

/** `/data/search/{lang}.json`: MiniSearch's index, whose ids are the entries' positions, and the entries. */
export interface SearchFile {
  index: import('minisearch').AsPlainObject;
  entries: SearchEntry[];
}
