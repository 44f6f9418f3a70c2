import type { Dated } from '../../domain/dates';
import { withYears } from '../published-geojson';
import type { Publication } from './publication';

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
    version: about.version,
    date: about.date,
    creator: about.creator,
    license: about.licence.url,
    attribution: about.attribution,
    sources: about.sources,
    features: collection.features.map(withYears)
  };
}
