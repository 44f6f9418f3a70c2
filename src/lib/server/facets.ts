import { coast } from './base-map/countries';
import {
  certaintyOf,
  countriesOf,
  extentOf,
  featuresOf,
  phasesOf,
  precisionOf,
  whcOf,
  type Feature,
  type SiteFeature
} from '$lib/domain/feature';
import { localizedOf } from '$lib/domain/language';
import type { Facet, Facets, FacetsFile } from '$lib/domain/filters';
import { countryCodes, isDisputed, type CountryCode } from '$lib/domain/place';
import type { Route } from '$lib/domain/route';
import { keyOf } from '$lib/domain/selection';
import type { Spot, Thing } from '$lib/domain/transmission/thing';
import { knownSpot } from '$lib/domain/transmission/way';
import { atlas } from './geo-files';
import { memoize } from './memoize';

/** Countries of a line of today, by its stations, or by its bends where none are named; a station may lie on a quay. */
function countriesOfLine({ geometry, properties }: SiteFeature): CountryCode[] {
  const bends = geometry.type === 'LineString' ? geometry.coordinates : [];
  const nodes = properties.nodes.map(({ position }) => position);
  const points = nodes.length > 0 ? nodes : bends;
  return countryCodes.filter(
    (code) => !isDisputed(code) && points.some((point) => coast.inCountries(point, [code], 1))
  );
}

/** Today's countries of a route's stations. */
function countriesOfStations({ properties }: Route): CountryCode[] {
  const places = new Map(atlas().places.map((place) => [place.id, place]));
  const stations = properties.via.flatMap((via) => ('place' in via ? places.get(via.place)! : []));
  return [...new Set(stations.flatMap(countriesOf))].sort();
}

/** Today's countries of a thing's way and of where it is met. */
function countriesOfThing({ properties }: Thing): CountryCode[] {
  const { origin, stages, seen } = properties;
  return countriesAt([origin, ...stages, ...seen]);
}

function countriesAt(points: readonly { at: Spot }[]): CountryCode[] {
  const spots = points.map(({ at }) => knownSpot(at, atlas())!);
  return [...new Set(spots.flatMap(({ countries }) => countries))].sort();
}

/** Whether a journey or a thing's way leads through today's Kazakhstan: a stop or a stage lies there. */
function through(feature: Feature): string[] {
  if (feature.collection === 'journeys') {
    return countriesAt(feature.properties.stops).filter((code) => code === 'KZ');
  }
  if (feature.collection !== 'things') return [];
  const { origin, stages } = feature.properties;
  return countriesAt([origin, ...stages]).filter((code) => code === 'KZ');
}

const idOf = (at: Spot) => ('place' in at ? at.place : 'point' in at ? at.point : null);

/** Places in Japan where a thing is to be seen. */
function seen(feature: Feature): string[] {
  if (feature.collection !== 'things') return [];
  return feature.properties.seen.flatMap(({ at }) => {
    const isInJapan = knownSpot(at, atlas())!.countries.includes('JP');
    return (isInJapan && idOf(at)) || [];
  });
}

/** Names of the places where things are to be seen, in each language. */
export const seenNames = memoize((): FacetsFile['seen'] =>
  Object.fromEntries(
    atlas().things.flatMap(({ properties }) =>
      properties.seen.flatMap(({ at }) => {
        const id = idOf(at);
        if (!id) return [];
        return [[id, localizedOf(knownSpot(at, atlas())!.name)] as const];
      })
    )
  )
);

function countries(feature: Feature): readonly CountryCode[] {
  if (feature.collection === 'things') return countriesOfThing(feature);
  if (feature.collection === 'journeys') return countriesAt(feature.properties.stops);
  if (feature.collection === 'routes') return countriesOfStations(feature);
  const own = countriesOf(feature);
  return own.length > 0 || feature.collection === 'places' ? own : countriesOfLine(feature);
}

function facet(feature: Feature): Facet {
  const { opEd } = atlas();
  const key = keyOf(feature);
  const hasCourse = ['routes', 'things', 'journeys'].includes(feature.collection);
  const known = hasCourse ? certaintyOf(feature) : undefined;
  return {
    values: {
      country: countries(feature),
      phase: phasesOf(feature),
      kind: [feature.properties.kind],
      through: through(feature),
      seen: seen(feature),
      unesco: whcOf(feature) === null ? [] : ['yes'],
      // Of today's lines none.
      certainty: [known ?? precisionOf(feature)?.precision ?? []].flat(),
      named: [opEd.mentions.some((mention) => mention.feature === key) ? 'op-ed' : 'context']
    },
    extent: extentOf(feature)
  };
}

/** The facets of every feature, by key. */
export const facets = memoize((): Facets =>
  Object.fromEntries(
    featuresOf(atlas(), ['routes', 'places', 'things', 'journeys', 'sites']).map((feature) => [
      keyOf(feature),
      facet(feature)
    ])
  )
);
