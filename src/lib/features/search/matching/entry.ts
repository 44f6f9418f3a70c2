import type { CardDates } from '$lib/domain/card';
import type { Language, Localized } from '$lib/domain/language';
import type { JourneyKind } from '$lib/domain/transmission/journey';
import type { PhysicalKind } from '$lib/domain/basemap';
import type { CountryCode, PlaceKind } from '$lib/domain/place';
import type { RouteKind } from '$lib/domain/route';
import type { Collection } from '$lib/domain/selection';
import type { SiteKind } from '$lib/domain/site';
import type { ThingKind } from '$lib/domain/transmission/thing';

/** A name and the language that it is in: one of the atlas's, Chinese, or Kazakh in Latin letters. */
export interface Name {
  text: string;
  lang: Language | 'zh' | 'kk-Latn' | 'ja-Latn';
}

interface Named {
  id: string;
  /** In the reader's language, or what stands in for it. */
  name: Name;
  /** Its other names: one is shown where it is what was found. */
  others: Name[];
}

/** A feature as a result of the search shows it. */
export interface FeatureEntry extends Named {
  group: Collection;
  kind: PlaceKind | SiteKind | RouteKind | ThingKind | JourneyKind;
  /** The place's name today, the road that a route is part of, where a thing is met first; null for a site. */
  where: string | null;
  countries: readonly CountryCode[];
  dates: CardDates | null;
  /** What its card says, in the reader's language: one is shown where it is what was found. */
  facts: readonly string[];
}

/** What there is of the ground: towns of today too. */
export type GroundKind = PhysicalKind | 'town';

/** A range, water, desert or town of the ground: it has no card, and the map is opened at it. */
export interface GroundEntry extends Named {
  group: 'ground';
  kind: GroundKind;
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
export type SearchGroup = SearchEntry['group'];

/** What the index is made of, beside what is shown of an entry. */
interface Names {
  /** Its name in the four languages, and in Chinese. */
  names: Localized & { zh?: string | null };
  /** Older names and those in use beside. */
  aliases: readonly Name[];
  /** Its Japanese name in kana, and other readings of it. */
  readings: readonly string[];
  /** The same of its other Japanese names. */
  aliasReadings: readonly string[];
  /** 1 for what is named first on the map, 3 last. */
  rank: number;
}

export type FeatureRecord = Omit<FeatureEntry, 'name' | 'others'> &
  Names & {
    /** Where it lies today, or the road that it is part of. */
    place: Localized | null;
    /** The words of the op-ed that lead to it, by the id of their sentence. */
    mentions: readonly { sentence: string; words: Localized }[];
  };
export type GroundRecord = Omit<GroundEntry, 'name' | 'others'> & Names;
export type NamedRecord = FeatureRecord | GroundRecord;

/** What the interface calls kinds and countries, in all its languages. */
export interface SearchWords {
  kinds: Record<string, Localized>;
  /** Kinds of the ground: a river is another thing than a river road. */
  grounds: Record<string, Localized>;
  countries: Record<string, Localized>;
}

/**
 * `/data/search/{lang}.json`: texts only. The index is made of them where it is asked, which takes no longer than to
 * read one that is two thirds of the file.
 */
export interface SearchFile {
  language: Language;
  records: NamedRecord[];
  sentences: SentenceEntry[];
  words: SearchWords;
}
