import { datedExtent, type Dated } from '$lib/domain/time/dates';
import { stillThere } from '$lib/domain/time/temporal-extent';
import type { Publication } from './publication.server';

/**
 * A feature of `geo/` as it is published: its EDTF dates, and beside them the years between which it began and ended as
 * the map takes them, historical (-130 is 130 BCE); null where it is undated or has no end.
 */
export function withYears<T extends { properties: Dated }>(feature: T): T {
  return { ...feature, properties: { ...feature.properties, ...years(feature.properties) } };
}

function years(dated: Dated) {
  const extent = datedExtent(dated);
  const known = (year: number | undefined) => (year === stillThere ? null : (year ?? null));
  return {
    start_earliest: known(extent?.start[0]),
    start_latest: known(extent?.start[1]),
    end_earliest: known(extent?.end[0]),
    end_latest: known(extent?.end[1])
  };
}

/** Dates keep their own notation; the years beside them are for who reads no EDTF. */
const countOfYears =
  'Years BCE: "start" and "end" are EDTF, which counts a year 0 (-0129 is 130 BCE). "start_earliest", "start_latest", ' +
  '"end_earliest" and "end_latest" are counted without a year 0, as historians do (-130 is 130 BCE).';

/**
 * A file of `geo/` with what it is, whose, and under which licence, as foreign members of the collection
 * (RFC 7946, 6.1).
 */
export function geojson(
  collection: { features: { properties: Dated }[] },
  title: string,
  about: Publication
) {
  return {
    type: 'FeatureCollection',
    name: title,
    title: `${about.title}: ${title}`,
    description: countOfYears,
    version: about.version,
    date: about.date,
    creator: about.creator,
    license: about.licence.url,
    attribution: about.attribution,
    sources: about.sources,
    features: collection.features.map(withYears)
  };
}
