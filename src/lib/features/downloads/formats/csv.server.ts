import { stringify } from 'csv-stringify/sync';
import { lengthKm } from '$lib/domain/geometry/geodesy';
import { languages, type Localized } from '$lib/domain/language';
import {
  historicalYear,
  isoInterval,
  type PublishedFeature
} from '$lib/features/downloads/published';
import type { Collection } from '$lib/domain/selection';
import { creditOf } from '$lib/server/data-sources';
import type { Addresses, Publication } from './publication.server';

type Cell = string | number | null | undefined;

/**
 * The features of one collection as a table (RFC 4180, with a byte order mark, so that a spreadsheet reads the letters
 * right). Texts that a spreadsheet would take for a formula get an apostrophe before them; numbers stay numbers.
 * Years are counted as historians do: -130 is 130 BCE.
 */
export function csv(
  features: readonly PublishedFeature[],
  collection: Collection,
  about: Publication,
  addresses: Addresses
): string {
  const rows = features
    .filter((feature) => feature.collection === collection)
    .map((feature) => row(feature, about, addresses));
  return stringify(rows, {
    header: true,
    bom: true,
    escape_formulas: true,
    record_delimiter: 'windows'
  });
}

function row(feature: PublishedFeature, about: Publication, addresses: Addresses) {
  return {
    id: feature.id,
    ...inLanguages('name', feature.name),
    ...other[feature.collection](feature),
    ...years(feature),
    countries: feature.countries.join(' '),
    ...inLanguages('summary', feature.summary),
    ...inLanguages('note', feature.note),
    sources: feature.sources
      .map(({ title, url }) => (url ? `${title} <${url}>` : title))
      .join('; '),
    url: addresses.feature(feature),
    licence: about.licence.name,
    attribution: about.creator,
    version: about.version,
    date: about.date
  };
}

/** Columns that one collection has and the others lack. */
const other: Record<Collection, (feature: PublishedFeature) => Record<string, Cell>> = {
  places: (feature) => ({
    name_zh: feature.names.find(({ lang }) => lang === 'zh-Hans')?.toponym,
    kind: feature.kind,
    ...position(feature),
    ...inLanguages('modern', feature.modern),
    world_heritage: feature.whc,
    wikidata: feature.wikidata,
    pleiades: feature.pleiades
  }),
  sites: (feature) => ({
    kind: feature.kind,
    layers: feature.layers.join(' '),
    geometry: feature.geometry.type,
    ...position(feature),
    start: feature.dates && isoInterval(feature.dates.start),
    end: feature.dates?.end && isoInterval(feature.dates.end)
  }),
  things: (feature) => ({
    kind: feature.kind,
    certainty: feature.certainty,
    ...position(feature)
  }),
  journeys: (feature) => ({ kind: feature.kind, certainty: feature.certainty }),
  routes: (feature) => ({
    kind: feature.kind,
    certainty: feature.certainty,
    length_km:
      feature.geometry.type === 'LineString' ? Math.round(lengthKm(feature.geometry)) : null,
    wkt:
      feature.geometry.type === 'LineString'
        ? `LINESTRING (${feature.geometry.coordinates.map((p) => p.join(' ')).join(', ')})`
        : null
  })
};

function inLanguages(column: string, text: Localized | null): Record<string, Cell> {
  return Object.fromEntries(languages.map((lang) => [`${column}_${lang}`, text?.[lang] ?? null]));
}

function position({ point, position: known }: PublishedFeature): Record<string, Cell> {
  const source = known?.coordinates_source;
  return {
    longitude: point?.[0],
    latitude: point?.[1],
    precision: known?.precision,
    uncertainty_m: known?.uncertainty_m,
    coordinates_source: source?.kind,
    coordinates_detail: source?.detail,
    coordinates_licence: source && creditOf(source.kind)
  };
}

function years({ dates }: PublishedFeature): Record<string, Cell> {
  const year = (iso: string | undefined) => (iso === undefined ? null : historicalYear(iso));
  return {
    start_earliest: year(dates?.start.earliest),
    start_latest: year(dates?.start.latest),
    end_earliest: year(dates?.end?.earliest),
    end_latest: year(dates?.end?.latest)
  };
}
