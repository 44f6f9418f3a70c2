import { GeoJSONVT, type GeoJSONVTOptions } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import type { FeatureCollection } from 'geojson';
import { maxTileZoom, tileExtent as extent } from '$lib/domain/geometry/camera';
import { borders, coastLines, land } from './natural-earth';
import { growingRivers } from './river-growth';
import { groundNames, grounds, lakes, oldBeds } from './waters';
import { stateNames } from './states';
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

const indexes = memoize(async () => ({
  land: index(land('10m')),
  coast: index(coastLines('10m')),
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

type TilePolygon = [number, number][][];

/**
 * The sea of a tile, to be drawn over the relief without a blur across the coast: a square with the tile's land as its
 * holes, and what is water within that land (the Caspian). The square is larger than what the land is cut to, so that no
 * hole touches its edge.
 */
function seaOf(tile: ReturnType<GeoJSONVT['getTile']>): { features: object[] } {
  const [from, to] = [-2 * options.buffer!, extent + 2 * options.buffer!];
  const square: TilePolygon[number] = [
    [from, from],
    [to, from],
    [to, to],
    [from, to],
    [from, from]
  ];
  const area = (ring: TilePolygon[number]) =>
    ring.reduce((sum, [x, y], i) => {
      const [nextX, nextY] = ring[(i + 1) % ring.length]!;
      return sum + x * nextY - nextX * y;
    }, 0);
  const rings = (tile?.features ?? []).flatMap(
    ({ geometry }) => geometry as unknown as TilePolygon
  );
  // In a tile outer rings turn one way and holes the other.
  const outer = rings.filter((ring) => area(ring) > 0);
  const enclosed = rings.filter((ring) => area(ring) < 0);
  const turned = (ring: TilePolygon[number]) => [...ring].reverse();
  const polygons = [[square, ...outer.map(turned)], ...enclosed.map((ring) => [turned(ring)])];
  return { features: polygons.map((geometry) => ({ type: 3, geometry, tags: {} })) };
}

/**
 * One tile as a Mapbox Vector Tile: layers `sea`, `coast` (lines, land on their left), `lakes` (those of one
 * time with `from` and `to`), `grounds` (marshes, and what is dry in the years from `from` to `to`) and `ground-names`, `rivers` (with `size`; old beds with `bed`), `borders` (with `disputed`), `states` (points with names in four languages, and `from`, the zoom at which each is due).
 */
export async function baseTile(z: number, x: number, y: number): Promise<Uint8Array> {
  const { land: areas, ...lines } = await indexes();
  const layers = Object.entries(lines)
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
