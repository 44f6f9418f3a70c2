import { GeoJSONVT, type GeoJSONVTOptions } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import { booleanPointInPolygon, difference, featureCollection, polygon } from '@turf/turf';
import earcut, { deviation, flatten } from 'earcut';
import type { FeatureCollection, Polygon } from 'geojson';
import { maxTileZoom, tileExtent as extent } from '$lib/domain/geometry/camera';
import { fineLand } from './fine-coast';
import { borders, coastLines, land } from './natural-earth';
import { growingRivers } from './rivers';
import { groundNames, grounds, lakes, oldBeds } from './waters';
import { stateNames } from './countries';
import { memoize } from '$lib/server/memoize';

const options: GeoJSONVTOptions = {
  maxZoom: maxTileZoom,
  indexMaxZoom: maxTileZoom,
  indexMaxPoints: 0,
  extent,
  buffer: 128,
  tolerance: 5
};

const index = (data: FeatureCollection) => new GeoJSONVT(data, options);

/** Land and coast: of the last tiles, which are seen close up, finer than of those farther out. */
const shores = (areas: FeatureCollection<Polygon>) => ({
  land: index(areas),
  coast: index(coastLines(areas))
});
const farOut = memoize(() => shores(land('10m')));
const closeUp = memoize(() => shores(fineLand()));

const indexes = memoize(async () => ({
  lakes: index(lakes()),
  grounds: index(grounds()),
  'ground-names': index(groundNames()),
  rivers: index({
    type: 'FeatureCollection',
    features: [...(await growingRivers()).features, ...oldBeds().features]
  }),
  borders: index(borders()),
  states: index(stateNames())
}));

/** Corners of a tile's polygon, in its own units. */
type Ring = [number, number][];

/** Twice the area of a ring; above zero where it turns as outer rings do in a tile. */
function turn(ring: Ring): number {
  return ring.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length]!;
    return sum + x * nextY - nextX * y;
  }, 0);
}

/** Whether a ring lies within another, by a corner that is not on the tile's cut, which the two may share. */
function isWithin(ring: Ring, around: Ring): boolean {
  const isUncut = (at: number) => at > -options.buffer! && at < extent + options.buffer!;
  const corner = ring.find((corner) => corner.every(isUncut)) ?? ring[0]!;
  // A ring of fewer corners encloses nothing.
  return around.length > 3 && booleanPointInPolygon(corner, polygon([around]));
}

/** Whether triangles, in which MapLibre draws a polygon, cover it and nothing else. */
function canBeFilled(rings: Ring[]): boolean {
  const { vertices, holes, dimensions } = flatten(rings);
  return deviation(vertices, holes, dimensions, earcut(vertices, holes)) < 1e-6;
}

/** The same area in polygons that can be filled: where a coast is simplified, its line may cross itself or an island. */
function fillable(rings: Ring[]): Ring[][] {
  if (canBeFilled(rings)) return [rings];
  const areas = rings.filter(({ length }) => length > 3).map((ring) => polygon([ring]));
  const clean = areas.length > 1 ? difference(featureCollection(areas)) : areas[0];
  if (!clean) return [];
  const { coordinates } = clean.geometry;
  const polygons = clean.geometry.type === 'Polygon' ? [coordinates] : coordinates;
  const whole = ([x, y]: number[]): Ring[number] => [Math.round(x!), Math.round(y!)];
  return (polygons as number[][][][]).map((parts) =>
    parts.map((ring) => ring.map(whole)).filter((ring) => turn(ring) !== 0)
  );
}

/**
 * The sea of a tile, to be drawn over the relief without a blur across the coast: a square with the tile's land as its
 * holes, and what is water within that land (the Caspian) with its islands as holes. The square is larger than what the
 * land is cut to, so that no hole touches its edge. Where a hole lay within a hole, what draws the tile would fill
 * wedges of land with sea.
 */
function seaOf(tile: ReturnType<GeoJSONVT['getTile']>): { features: object[] } {
  const [from, to] = [-2 * options.buffer!, extent + 2 * options.buffer!];
  const square: Ring = [
    [from, from],
    [to, from],
    [to, to],
    [from, to],
    [from, from]
  ];
  const rings = (tile?.features ?? []).flatMap(({ geometry }) => geometry as unknown as Ring[]);
  const enclosed = rings
    .filter((ring) => turn(ring) < 0)
    .map((ring) => ({ ring, islands: [] as Ring[] }));
  const mainland: Ring[] = [];
  for (const ring of rings.filter((one) => turn(one) > 0)) {
    const home = enclosed.find((water) => isWithin(ring, water.ring));
    (home?.islands ?? mainland).push(ring);
  }
  const turned = (ring: Ring) => [...ring].reverse();
  const polygons = [
    [square, ...mainland.map(turned)],
    ...enclosed.map(({ ring, islands }) => [turned(ring), ...islands.map(turned)])
  ];
  const features = polygons.flatMap(fillable).filter(({ length }) => length > 0);
  return { features: features.map((geometry) => ({ type: 3, geometry, tags: {} })) };
}

/**
 * One tile as a Mapbox Vector Tile: layers `sea`, `coast` (lines, land on their left), `lakes` (those of one
 * time with `from` and `to`), `grounds` (marshes, and what is dry in the years from `from` to `to`) and `ground-names`, `rivers` (with `size`; old beds with `bed`), `borders` (with `disputed`), `states` (points with names in four languages, and `from`, the zoom at which each is due).
 */
export async function baseTile(z: number, x: number, y: number): Promise<Uint8Array> {
  const { land: areas, coast } = z < maxTileZoom ? farOut() : closeUp();
  const layers = Object.entries({ coast, ...(await indexes()) })
    .map(([name, tiles]): [string, object | null] => [name, tiles.getTile(z, x, y)])
    .filter(([, tile]) => tile !== null);
  layers.unshift(['sea', seaOf(areas.getTile(z, x, y))]);
  return fromGeojsonVt(Object.fromEntries(layers) as never, { version: 2, extent });
}

/** Every tile of the pyramid, the whole world at each zoom. */
export function allTiles(): { z: number; x: number; y: number }[] {
  const zooms = Array.from({ length: maxTileZoom + 1 }, (_, z) => z);
  return zooms.flatMap((z) => {
    const side = Array.from({ length: 2 ** z }, (_, i) => i);
    return side.flatMap((x) => side.map((y) => ({ z, x, y })));
  });
}
