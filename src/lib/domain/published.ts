import type { Atlas } from './atlas-data';
import type { Certainty } from './certainty';
import type { CoordinateSource, Precision, Source } from './feature';
import type { Position } from './geometry';
import { languages, type Localized } from './language';
import type { Layer } from './layers';
import type { CountryCode, Place, PlaceKind } from './place';
import { publishedDates, type PublishedDates } from './published-dates';
import { toponyms, type Toponym } from './published-names';
import type { Route, RouteKind } from './route';
import type { Collection } from './selection';
import type { Site, SiteKind } from './site';

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
  kind: PlaceKind | RouteKind | SiteKind;
  /** The first is the one under which a file lists it. */
  layers: readonly Layer[];
  geometry: Place['geometry'] | Route['geometry'] | Site['geometry'];
  /** A point for tables: of lines and areas, where the name stands. */
  point: Position | null;
  dates: PublishedDates | null;
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

/** Everything that the atlas publishes, in the order of its files: places, routes, sites. */
export function publishedFeatures({ places, routes, sites }: Atlas): PublishedFeature[] {
  return [...places.map(ofPlace), ...routes.map(ofRoute), ...sites.map(ofSite)];
}

const nothing = {
  countries: [],
  modern: null,
  note: null,
  position: null,
  certainty: null,
  whc: null,
  wikidata: null,
  pleiades: null
} satisfies Partial<PublishedFeature>;

function ofPlace({ id, geometry, properties: p }: Place): PublishedFeature {
  return {
    ...nothing,
    collection: 'places',
    id,
    name: p.name,
    names: toponyms(p.name, p.names),
    kind: p.kind,
    layers: ['places'],
    geometry,
    point: geometry.coordinates,
    dates: publishedDates(p),
    countries: p.modern.countries,
    modern: p.modern.place,
    summary: p.summary,
    note: p.note,
    sources: p.sources,
    position: positionOf(p),
    whc: p.unesco?.whc ?? null,
    wikidata: p.wikidata,
    pleiades: p.pleiades
  };
}

function ofRoute({ id, geometry, properties: p }: Route): PublishedFeature {
  return {
    ...nothing,
    collection: 'routes',
    id,
    name: p.name,
    names: wholeNames(p.name),
    kind: p.kind,
    layers: ['routes'],
    geometry,
    point: null,
    dates: publishedDates(p),
    summary: p.summary,
    note: p.length_note,
    sources: p.sources,
    certainty: p.certainty
  };
}

function ofSite({ id, geometry, properties: p }: Site): PublishedFeature {
  const cited = [...p.facts, ...p.meetings.flatMap(({ facts }) => facts)];
  return {
    ...nothing,
    collection: 'sites',
    id,
    name: p.name,
    names: wholeNames(p.name, ...p.names.map(({ name }) => name)),
    kind: p.kind,
    layers: p.layers,
    geometry,
    point: geometry.type === 'Point' ? geometry.coordinates : p.label_position,
    dates: publishedDates(p),
    countries: p.countries,
    summary: p.summary,
    note: p.note,
    sources: once(cited.flatMap(({ source }) => source ?? [])),
    position: positionOf(p)
  };
}

/** What brackets hold in the name of a site or route is no name: a company, a branch, a plot. */
const wholeNames = (...names: Localized[]): Toponym[] =>
  languages.flatMap((lang) =>
    [...new Set(names.map((name) => name[lang]))].map((toponym) => ({ toponym, lang }))
  );

const positionOf = ({ precision, uncertainty_m, coordinates_source }: PublishedPosition) => ({
  precision,
  uncertainty_m,
  coordinates_source
});

/** Each source once, by title and address. */
function once(sources: Source[]): Source[] {
  return [...new Map(sources.map((source) => [`${source.title} ${source.url}`, source])).values()];
}
