import { circle } from '@turf/turf';
import type * as GeoJson from 'geojson';
import type { FeatureCollection, Geometry, Point, Position as AnyPosition } from 'geojson';
import type { Atlas } from '$lib/domain/atlas';
import {
  datedNamesOf,
  extentOf,
  layersOf,
  extentOfSection,
  rankOf,
  type Feature,
  type JourneyFeature,
  type RouteFeature,
  type SiteFeature,
  type ThingFeature,
  yearsOfName
} from '$lib/domain/feature';
import { certainties, type Certainty } from '$lib/domain/certainty';
import type { Precision, DatedName } from '$lib/domain/feature-fields';
import { samePosition, type Position } from '$lib/domain/geometry/geometry';
import { drawnJourney } from '$lib/domain/transmission/way';
import type { TemporalExtent } from '$lib/domain/time/temporal-extent';
import type { Layer } from '$lib/domain/layers';
import { keyOf } from '$lib/domain/selection';
import { drawnRoad } from './drawn-road';
import { allTimes } from '$lib/domain/time/year-range';
import { labelNames } from './label-lines';
import { iconOf } from './icon-names';

/** What the map's sources carry of each feature: no texts but the four names. */
export type MapProperties = {
  key: string;
  /** Layer names between bars, `|cooperation|meetings|`: filters ask for `|name|`. */
  layers: string;
  rank: number;
  icon: string;
  kind: string;
  /** Of a stretch of a journey: how firmly it is known. */
  journey?: Certainty;
  /** Of a thing: the point where it is met, the same for all that share it. */
  spot?: string;
  /** Of a thing: whether it is met at a town of the atlas, whose sign must stay in sight. */
  beside?: true;
  /** Years between which it began and ended, for the filter by time; absent where a feature is undated. */
  startEarliest?: number;
  startLatest?: number;
  endEarliest?: number;
  endLatest?: number;
  /** Zoom up to which an icon stands for the feature; from there on its circle of uncertainty does. */
  pinUntil: number;
  [name: `name:${string}`]: string;
  /** Names of other times, `name1:ru`, in order of time, with the years in which the map writes them. */
  [dated: `name${number}:${string}`]: string | number;
};

type MapFeature<Of extends Geometry = Geometry> = GeoJson.Feature<
  Of,
  MapProperties & Record<string, unknown>
>;
type MapCollection<Of extends Geometry = Geometry> = FeatureCollection<
  Of,
  MapProperties & Record<string, unknown>
>;

/** The sources of the atlas's own features. */
export interface MapSources {
  points: MapCollection<Point>;
  lines: MapCollection;
  areas: MapCollection;
}

/** Layer names as `MapProperties.layers` has them. */
export const bars = (layers: readonly Layer[]): string => `|${layers.join('|')}|`;

const always = 24;

/**
 * An approximate point must not pretend: its icon goes where its circle's radius reaches 14 px.
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

function extentProperties(extent: TemporalExtent | null) {
  if (!extent) return {};
  const [startEarliest, startLatest] = extent.start;
  const [endEarliest, endLatest] = extent.end;
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

function propertiesOf(feature: Feature): MapProperties & Record<string, unknown> {
  const { geometry, properties: p } = feature;
  return {
    key: keyOf(feature),
    layers: bars(layersOf(feature)),
    rank: rankOf(feature),
    icon: iconOf(feature) ?? '',
    kind: p.kind,
    ...extentProperties(extentOf(feature)),
    pinUntil:
      geometry.type === 'Point' && 'uncertainty_m' in feature.properties
        ? pinUntil(feature.properties, geometry.coordinates[1])
        : always,
    ...(feature.collection === 'routes' && { certainty: feature.properties.certainty }),
    ...labelNames(p.name),
    ...datedNames(datedNamesOf(feature))
  };
}

const feature = <Of extends Geometry>(
  geometry: Of,
  properties: MapProperties & Record<string, unknown>
): MapFeature<Of> => ({ type: 'Feature', geometry, properties });

const collection = <Of extends Geometry>(features: MapFeature<Of>[]): MapCollection<Of> => ({
  type: 'FeatureCollection',
  features
});

/**
 * Towns of today, for orientation. A town that a feature stands for carries what tells whether that is shown, so that it
 * can give way to it.
 */
export function townSource({ towns, places, sites }: Atlas): FeatureCollection {
  const doubles = new Map([...places, ...sites].map((one) => [keyOf(one), propertiesOf(one)]));
  const features = towns.map(({ name, position, rank, double }): GeoJson.Feature => {
    const { layers, startEarliest, startLatest, endEarliest, endLatest, ...other } =
      doubles.get(double ?? '') ?? ({} as Partial<MapProperties>);
    return {
      type: 'Feature',
      geometry: { type: 'Point', coordinates: position },
      properties: {
        ...{ kind: 'town', rank, ...labelNames(name) },
        ...(double && { key: double, layers, featureRank: other.rank }),
        ...{ startEarliest, startLatest, endEarliest, endLatest }
      }
    };
  });
  return { type: 'FeatureCollection', features };
}

/** The atlas's features as the map draws them: points, smoothed lines, areas and circles of uncertainty. */
export function mapSources(atlas: Atlas): MapSources {
  const points: MapFeature<Point>[] = [
    ...atlas.sites.flatMap((site) =>
      site.geometry.type === 'Point' ? [feature(site.geometry, propertiesOf(site))] : []
    ),
    ...atlas.places.map((place) => feature(place.geometry, propertiesOf(place))),
    ...atlas.things.map((thing) => feature(thing.geometry, thingProperties(thing, atlas)))
  ];
  const labels = atlas.sites.flatMap((site): MapFeature<Point>[] => {
    const position = site.properties.label_position;
    return position
      ? [feature({ type: 'Point', coordinates: position }, { ...propertiesOf(site) })]
      : [];
  });
  return {
    points: collection([...points, ...labels]),
    lines: collection([
      ...atlas.routes.map(routeLine),
      ...atlas.sites.flatMap(corridorLine),
      ...atlas.journeys.flatMap((journey) => journeyLines(journey, atlas))
    ]),
    areas: collection([...atlas.sites.flatMap(siteArea), ...uncertain(atlas)])
  };
}

function thingProperties(thing: ThingFeature, { places }: Pick<Atlas, 'places'>) {
  const { coordinates } = thing.geometry;
  const beside = places.some(({ geometry }) => samePosition(geometry.coordinates, coordinates));
  return {
    ...propertiesOf(thing),
    spot: coordinates.join(),
    ...(beside && { beside: true as const })
  };
}

function routeLine(route: RouteFeature): MapFeature {
  const drawn = drawnRoad(route.properties.kind, route.geometry.coordinates);
  return feature({ type: 'LineString', coordinates: drawn }, propertiesOf(route));
}

/** The stretches of a journey by how firmly they are known. */
function journeyLines(journey: JourneyFeature, atlas: Atlas): MapFeature[] {
  const { stretches } = drawnJourney(journey, atlas);
  return certainties.flatMap((certainty) => {
    const coordinates = stretches
      .filter((stretch) => stretch.certainty === certainty)
      .map(({ line }) => line);
    if (coordinates.length === 0) return [];
    const properties = { ...propertiesOf(journey), journey: certainty };
    return [feature({ type: 'MultiLineString', coordinates }, properties)];
  });
}

/** A corridor by what was opened at one time: none of its lines is there before its rails. */
function corridorLine(site: SiteFeature): MapFeature[] {
  const { geometry } = site;
  if (geometry.type === 'LineString')
    return [feature(geometry, { ...propertiesOf(site), certainty: 'corridor' })];
  if (geometry.type !== 'MultiLineString') return [];
  const whole = propertiesOf(site);
  type Part = { properties: typeof whole; lines: Position[][] };
  const parts = new Map<string, Part>();
  site.properties.sections!.forEach((section, i) => {
    const extent = extentOfSection(site, section);
    const certainty = section.state === 'building' ? 'building' : 'corridor';
    const name = JSON.stringify([certainty, extent]);
    const properties = { ...whole, ...extentProperties(extent), certainty };
    const part: Part = parts.get(name) ?? { properties, lines: [] };
    part.lines.push(geometry.coordinates[i]!);
    parts.set(name, part);
  });
  return [...parts.values()].map(({ properties, lines }) =>
    feature({ type: 'MultiLineString', coordinates: lines }, properties)
  );
}

function siteArea(site: SiteFeature): MapFeature[] {
  return site.geometry.type === 'Polygon'
    ? [feature(site.geometry, { ...propertiesOf(site), area: 'extent' })]
    : [];
}

/** A circle of true radius round every point that is only approximately known. */
function uncertain(atlas: Atlas): MapFeature[] {
  const all = [
    ...atlas.sites.map((site) => ({ ...site, map: propertiesOf(site) })),
    ...atlas.places.map((place) => ({ ...place, map: propertiesOf(place) })),
    ...atlas.things.map((thing) => ({ ...thing, map: propertiesOf(thing) }))
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
