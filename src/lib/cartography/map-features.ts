import { circle } from '@turf/turf';
import type { Feature, FeatureCollection, Geometry, Position as AnyPosition } from 'geojson';
import type { Atlas } from '../domain/atlas-data';
import { lifetimeOf } from '../domain/dates';
import type { Precision } from '../domain/feature';
import { languages, type Localized } from '../domain/language';
import { yearsOfName, type DatedName } from '../domain/dated-name';
import type { Lifetime } from '../domain/lifetime';
import type { Layer } from '../domain/layers';
import type { Place } from '../domain/place';
import type { Route } from '../domain/route';
import { keyOf, type Collection } from '../domain/selection';
import type { Site } from '../domain/site';
import { drawnRoad } from './drawn-road';
import { allTimes } from '../domain/time';
import { labelLines } from './label-lines';
import { placeSign, siteSign } from './sign-names';

/** What the map's sources carry of each feature: no texts but the four names. */
export type MapProperties = {
  key: string;
  /** Layer names between bars, `|cooperation|meetings|`: filters ask for `|name|`. */
  layers: string;
  rank: number;
  sign: string;
  kind: string;
  /** Years between which it began and ended, for the filter by time; absent where a feature is undated. */
  startEarliest?: number;
  startLatest?: number;
  endEarliest?: number;
  endLatest?: number;
  /** Zoom up to which a sign stands for the feature; from there on its circle of uncertainty does. */
  pinUntil: number;
  [name: `name:${string}`]: string;
  /** Names of other times, `name1:ru`, in order of time, with the years in which the map writes them. */
  [dated: `name${number}:${string}`]: string | number;
};

type MapCollection = FeatureCollection<Geometry, MapProperties & Record<string, unknown>>;

/** The sources of the atlas's own features. */
export interface MapSources {
  points: MapCollection;
  lines: MapCollection;
  areas: MapCollection;
}

const bars = (layers: readonly Layer[]): string => `|${layers.join('|')}|`;

/** A name as a label in each language, `name:ru` and so on, parted into its lines. */
export function labelNames(name: Localized, scale = 1): Record<`name:${string}`, string> {
  return Object.fromEntries(
    languages.map((lang) => [`name:${lang}`, labelLines(name[lang], lang, scale)])
  );
}

const key = (collection: Collection, id: string) => keyOf({ collection, id });

const always = 24;

/**
 * An approximate point must not pretend: its sign goes where its circle's radius reaches 14 px.
 * A pixel is 40075 km · cos(latitude) / (512 · 2^zoom) wide.
 */
function pinUntil(
  { precision, uncertainty_m }: { precision: Precision; uncertainty_m: number },
  latitude: number
): number {
  if (precision !== 'approximate') return always;
  const metresPerPixel = uncertainty_m / 14;
  return Math.floor(
    Math.log2((40_075_017 * Math.cos((latitude * Math.PI) / 180)) / (512 * metresPerPixel))
  );
}

function lifetimeProperties(lifetime: Lifetime | null) {
  if (!lifetime) return {};
  const [startEarliest, startLatest] = lifetime.start;
  const [endEarliest, endLatest] = lifetime.end;
  return { startEarliest, startLatest, endEarliest, endLatest };
}

/** A feature's dated names as flat properties; an open side reaches beyond all years. */
function datedNames(
  names: readonly DatedName[]
): Record<`name${number}:${string}`, string | number> {
  const slots = names.map((dated, i) => {
    const { from = allTimes.from, to = allTimes.to } = yearsOfName(dated);
    const labels = Object.entries(labelNames(dated.name)).map(([key, label]) => [
      key.replace('name', `name${i + 1}`),
      label
    ]);
    return { ...Object.fromEntries(labels), [`name${i + 1}:from`]: from, [`name${i + 1}:to`]: to };
  });
  return Object.assign({}, ...slots);
}

function ofPlace({ id, geometry, properties: p }: Place): MapProperties {
  const layers = bars(['places']);
  const sign = placeSign(p.kind, p.unesco !== null);
  return {
    key: key('places', id),
    layers,
    rank: p.rank,
    sign,
    kind: p.kind,
    ...lifetimeProperties(lifetimeOf(p)),
    pinUntil: pinUntil(p, geometry.coordinates[1]),
    ...labelNames(p.name),
    ...datedNames(p.names)
  };
}

function ofSite({ id, geometry, properties: p }: Site): MapProperties {
  return {
    key: key('sites', id),
    layers: bars(p.layers),
    rank: p.rank,
    sign: siteSign(p.kind),
    kind: p.kind,
    ...lifetimeProperties(lifetimeOf(p)),
    pinUntil: geometry.type === 'Point' ? pinUntil(p, geometry.coordinates[1]) : always,
    ...labelNames(p.name),
    ...datedNames(p.names)
  };
}

function ofRoute({ id, properties: p }: Route): MapProperties & Record<string, unknown> {
  const rank = p.tier === 'main' ? 1 : 2;
  const shared = {
    ...lifetimeProperties(lifetimeOf(p)),
    pinUntil: always,
    certainty: p.certainty,
    ...labelNames(p.name)
  };
  return {
    key: key('routes', id),
    layers: bars(['routes']),
    rank,
    sign: '',
    kind: p.kind,
    ...shared
  };
}

const feature = (geometry: Geometry, properties: MapProperties & Record<string, unknown>) =>
  ({ type: 'Feature', geometry, properties }) satisfies Feature;

const collection = (
  features: Feature<Geometry, MapProperties & Record<string, unknown>>[]
): MapCollection => ({
  type: 'FeatureCollection',
  features
});

/** The atlas's features as the map draws them: points, smoothed lines, areas and circles of uncertainty. */
export function mapSources(atlas: Atlas): MapSources {
  const points = [
    ...atlas.sites
      .filter((site) => site.geometry.type === 'Point')
      .map((site) => feature(site.geometry, ofSite(site))),
    ...atlas.places.map((place) => feature(place.geometry, ofPlace(place)))
  ];
  const labels = atlas.sites.flatMap((site) => {
    const position = site.properties.label_position;
    return position ? [feature({ type: 'Point', coordinates: position }, { ...ofSite(site) })] : [];
  });
  return {
    points: collection([...points, ...labels]),
    lines: collection([...atlas.routes.map(routeLine), ...atlas.sites.flatMap(corridorLine)]),
    areas: collection([...atlas.sites.flatMap(siteArea), ...uncertain(atlas)])
  };
}

function routeLine(route: Route) {
  const drawn = drawnRoad(route.properties.kind, route.geometry.coordinates);
  return feature({ type: 'LineString', coordinates: drawn }, ofRoute(route));
}

function corridorLine(site: Site) {
  const { type } = site.geometry;
  if (type !== 'LineString' && type !== 'MultiLineString') return [];
  return [feature(site.geometry, { ...ofSite(site), certainty: 'corridor' })];
}

function siteArea(site: Site) {
  return site.geometry.type === 'Polygon'
    ? [feature(site.geometry, { ...ofSite(site), area: 'extent' })]
    : [];
}

/** A circle of true radius round every point that is only approximately known. */
function uncertain(atlas: Atlas) {
  const all = [
    ...atlas.sites.map((site) => ({ ...site, map: ofSite(site) })),
    ...atlas.places.map((place) => ({ ...place, map: ofPlace(place) }))
  ];
  return all.flatMap(({ geometry, properties, map }) => {
    if (geometry.type !== 'Point' || properties.precision !== 'approximate') return [];
    return [
      feature(uncertaintyCircle(geometry.coordinates, properties.uncertainty_m), {
        ...map,
        area: 'uncertainty'
      })
    ];
  });
}

/** Turf's circle on the sphere, `metres` in radius, rounded to about a metre. */
export function uncertaintyCircle(center: AnyPosition, metres: number): Geometry {
  const { geometry } = circle(center as [number, number], metres, { units: 'meters', steps: 72 });
  const ring = geometry.coordinates[0]!.map(([x, y]) => [
    Number(x!.toFixed(5)),
    Number(y!.toFixed(5))
  ]);
  return { type: 'Polygon', coordinates: [ring] };
}
