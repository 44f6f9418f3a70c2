import { lifetimeOf, type Dated } from '../domain/dates';
import type { Facet, Facets } from '../domain/facets';
import { historicalPhases, phaseNames, touches, type Phase } from '../domain/phases';
import { countryCodes, type CountryCode, type Place } from '../domain/place';
import type { Route } from '../domain/route';
import { keyOf, type Collection } from '../domain/selection';
import type { Site } from '../domain/site';
import { coast } from './coast';
import { atlas } from './geo-files';
import { once } from './once';

const named = (key: string): string[] => [
  atlas().opEd.mentions.some(({ feature }) => feature === key) ? 'op-ed' : 'context'
];

/** Phases of the atlas in which a feature was there; none for what is undated. */
function phasesOf(dates: Dated, among: readonly Phase[]): Phase[] {
  const lifetime = lifetimeOf(dates);
  return lifetime ? among.filter((phase) => touches(phase, lifetime)) : [];
}

/** Countries of a line of today, by its stations, or by its bends where none are named; a station may lie on a quay. */
const stationCountries = once((id: string): CountryCode[] => {
  const { geometry, properties } = atlas().sites.find((site) => site.id === id)!;
  const bends = geometry.type === 'LineString' ? geometry.coordinates : [];
  const nodes = properties.nodes.map(({ position }) => position);
  const points = nodes.length > 0 ? nodes : bends;
  return countryCodes.filter(
    (code) => code !== 'x-crimea' && points.some((point) => coast.inCountries(point, [code], 1))
  );
});

function ofPlace({ id, properties: p }: Place): Facet {
  return {
    values: {
      country: p.modern.countries,
      phase: phasesOf(p, historicalPhases),
      kind: [p.kind],
      unesco: p.unesco ? ['yes'] : [],
      certainty: [p.precision],
      named: named(`places/${id}`)
    },
    lifetime: lifetimeOf(p)
  };
}

function ofRoute({ id, properties: p }: Route): Facet {
  const places = new Map(atlas().places.map((place) => [place.id, place.properties]));
  const stations = p.via.flatMap((via) => ('place' in via ? [places.get(via.place)!] : []));
  return {
    values: {
      country: [...new Set(stations.flatMap(({ modern }) => modern.countries))].sort(),
      phase: p.phases,
      kind: [p.kind],
      unesco: [],
      certainty: [p.certainty],
      named: named(`routes/${id}`)
    },
    lifetime: lifetimeOf(p)
  };
}

function ofSite({ id, geometry, properties: p }: Site): Facet {
  const isLine = geometry.type === 'LineString' || geometry.type === 'MultiLineString';
  return {
    values: {
      country: p.countries.length > 0 ? p.countries : stationCountries(id),
      phase: phasesOf(p, phaseNames),
      kind: [p.kind],
      unesco: [],
      certainty: isLine ? [] : [p.precision],
      named: named(`sites/${id}`)
    },
    lifetime: lifetimeOf(p)
  };
}

/** The facets of every feature, by key. */
export const facets = once((): Facets => {
  const { routes, places, sites } = atlas();
  const keyed = <T extends { id: string }>(
    collection: Collection,
    features: readonly T[],
    facet: (feature: T) => Facet
  ) => features.map((feature) => [keyOf({ collection, id: feature.id }), facet(feature)] as const);
  return Object.fromEntries([
    ...keyed('routes', routes, ofRoute),
    ...keyed('places', places, ofPlace),
    ...keyed('sites', sites, ofSite)
  ]);
});
