import type { Atlas } from '$lib/domain/atlas';
import type { Certainty } from '$lib/domain/certainty';
import {
  certaintyOf,
  countriesOf,
  datedNamesOf,
  featuresOf,
  layersOf,
  pointOf,
  whcOf,
  type Feature
} from '$lib/domain/feature';
import type { CoordinateSource, Precision, Source } from '$lib/domain/feature-fields';
import type { Position } from '$lib/domain/geometry/geometry';
import { languages, type Localized } from '$lib/domain/language';
import type { Journey, JourneyKind } from '$lib/domain/transmission/journey';
import type { Layer } from '$lib/domain/layers';
import type { CountryCode, Place, PlaceKind } from '$lib/domain/place';
import type { Route, RouteKind } from '$lib/domain/route';
import type { Collection } from '$lib/domain/selection';
import type { Site, SiteKind } from '$lib/domain/site';
import { datedExtent, type Dated } from '$lib/domain/time/dates';
import { stillThere, type Years } from '$lib/domain/time/temporal-extent';
import type { Thing, ThingKind } from '$lib/domain/transmission/thing';

/** A name by itself, with the language and script that it is written in (BCP 47). */
export interface Toponym {
  toponym: string;
  lang: string;
}

/** Two ISO 8601 dates between which something happened, each as precise as it is known; the same twice where it is known. */
export interface PublishedDate {
  earliest: string;
  latest: string;
}

/** When a feature was there, for files that others read. No end: it is still there, or its end is not known. */
export interface PublishedDates {
  start: PublishedDate;
  end: PublishedDate | null;
}

/** How well a point is known, and from where. */
export interface PublishedPosition {
  precision: Precision;
  uncertainty_m: number;
  coordinates_source: { kind: CoordinateSource; detail: string | null };
}

/** What every file for others tells of a feature, whichever collection it comes from. */
export interface PublishedFeature {
  collection: Collection;
  id: string;
  name: Localized;
  names: Toponym[];
  kind: PlaceKind | RouteKind | SiteKind | ThingKind | JourneyKind;
  /** The first is the one under which a file lists it. */
  layers: readonly Layer[];
  geometry: (Place | Route | Site | Thing | Journey)['geometry'];
  /** A point for tables: of lines and areas, where the name stands. */
  point: Position | null;
  dates: PublishedDates | null;
  /** When something took place there that the atlas knows it for; a city may be dated by its meetings alone. */
  events: PublishedDates[];
  countries: readonly CountryCode[];
  modern: Localized | null;
  summary: Localized;
  note: Localized | null;
  sources: Source[];
  position: PublishedPosition | null;
  certainty: Certainty | null;
  whc: number | null;
  wikidata: string | null;
  pleiades: string | null;
}

/** Everything that the atlas publishes, in the order of its files: places, routes, things, journeys, sites. */
export function publishedFeatures(atlas: Atlas): PublishedFeature[] {
  return featuresOf(atlas, ['places', 'routes', 'things', 'journeys', 'sites']).map(published);
}

function published(feature: Feature): PublishedFeature {
  const { collection, id, geometry, properties: p } = feature;
  const place = collection === 'places' ? feature.properties : undefined;
  return {
    events: eventsOf(feature),
    countries: countriesOf(feature),
    modern: place?.modern.place ?? null,
    note: noteOf(feature),
    position: 'uncertainty_m' in feature.properties ? positionOf(feature.properties) : null,
    certainty: courseOf(feature),
    whc: whcOf(feature),
    wikidata: place?.wikidata ?? null,
    pleiades: place?.pleiades ?? null,
    collection,
    id,
    name: p.name,
    names: place
      ? toponyms(place.name, place.names)
      : wholeNames(p.name, ...datedNamesOf(feature).map(({ name }) => name)),
    kind: p.kind,
    layers: layersOf(feature),
    geometry,
    point: pointOf(feature),
    dates: publishedDates(p),
    summary: p.summary,
    sources: sourcesOf(feature)
  };
}

/** How well the course of a route is known, or the way of a thing. */
function courseOf(feature: Feature): Certainty | null {
  const { collection } = feature;
  return collection === 'routes' || collection === 'things' || collection === 'journeys'
    ? (certaintyOf(feature) as Certainty)
    : null;
}

/** Of a thing what is disputed. */
function noteOf(feature: Feature): Localized | null {
  switch (feature.collection) {
    case 'routes':
      return feature.properties.length_note;
    case 'things':
    case 'journeys':
      return feature.properties.dispute;
    default:
      return feature.properties.note;
  }
}

function eventsOf(feature: Feature): PublishedDates[] {
  if (feature.collection !== 'sites') return [];
  return feature.properties.meetings.flatMap((meeting) => publishedDates(meeting) ?? []);
}

/** Of a site what its claims name. */
function sourcesOf(feature: Feature): Source[] {
  if (feature.collection !== 'sites') return feature.properties.sources;
  const { facts, meetings } = feature.properties;
  const claims = [...facts, ...meetings.flatMap((meeting) => meeting.facts)];
  return once(claims.flatMap(({ source }) => source ?? []));
}

const positionOf = ({ precision, uncertainty_m, coordinates_source }: PublishedPosition) => ({
  precision,
  uncertainty_m,
  coordinates_source
});

/** Each source once, by title and address. */
function once(sources: Source[]): Source[] {
  return [...new Map(sources.map((source) => [`${source.title} ${source.url}`, source])).values()];
}

/** "Hami (Yiwu, Kumul)", "鄯州（西寧）": a name, and older or modern ones in brackets after it. */
const bracketed = /^(.+?)\s*[(（]([^()（）]+)[)）]$/;

/**
 * The names of a place one by one: brackets in a name hold older or modern names of the same place, `others` are its
 * names through time. Each stands once in each language.
 */
function toponyms(
  name: Localized & { zh?: string | null },
  others: readonly { name: Localized }[]
): Toponym[] {
  const all: Toponym[] = languages.flatMap((lang) => {
    const spelled = [name, ...others.map((other) => other.name)].flatMap((texts) =>
      separateNames(texts[lang])
    );
    return [...new Set(spelled)].map((toponym) => ({ toponym, lang }));
  });
  if (name.zh) all.push({ toponym: name.zh, lang: 'zh-Hans' });
  return all;
}

function separateNames(name: string): string[] {
  const match = bracketed.exec(name);
  if (!match) return [name];
  return [...new Set([match[1]!, ...match[2]!.split(/\s*[,、]\s*/)])];
}

/** What brackets hold in the name of a site or route is no name: a company, a branch, a plot. */
const wholeNames = (...names: Localized[]): Toponym[] =>
  languages.flatMap((lang) =>
    [...new Set(names.map((name) => name[lang]))].map((toponym) => ({ toponym, lang }))
  );

const isoDate = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/**
 * The dates of a feature as published files give them; null where it is undated. The one place that reads
 * `start` and `end`: whole dates are kept, of all else only the years count.
 */
export function publishedDates(feature: Dated): PublishedDates | null {
  const extent = datedExtent(feature);
  if (!extent) return null;
  const known = extent.end[0] !== stillThere;
  return {
    start: dateOf(feature.start, extent.start),
    end: known ? dateOf(feature.end, extent.end) : null
  };
}

function dateOf(date: string | null, [earliest, latest]: Years): PublishedDate {
  if (date !== null && isoDate.test(date)) return { earliest: date, latest: date };
  return { earliest: isoYear(earliest), latest: isoYear(latest) };
}

/** ISO 8601 counts a year 0, which is 1 BCE: 130 BCE (-130 here) is `-0129` there. */
export function isoYear(year: number): string {
  const astronomical = year < 0 ? year + 1 : year;
  const digits = String(Math.abs(astronomical)).padStart(4, '0');
  return astronomical < 0 ? `-${digits}` : digits;
}

/** The historical year of an ISO 8601 date: `-0129` is -130, `0000` is -1. */
export function historicalYear(iso: string): number {
  const astronomical = Number(/^-?\d+/.exec(iso)![0]);
  return astronomical <= 0 ? astronomical - 1 : astronomical;
}

/** A date, or the two between which it lies, as ISO 8601 writes an interval. */
export const isoInterval = ({ earliest, latest }: PublishedDate): string =>
  earliest === latest ? earliest : `${earliest}/${latest}`;
