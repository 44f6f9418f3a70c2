import { GeoJSONVT, type GeoJSONVTOptions } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import type { FeatureCollection } from 'geojson';
import { maxTileZoom, tileExtent as extent } from '../domain/camera';
import { borders, lakes, land, rivers } from './natural-earth';
import { once } from './once';

const options: GeoJSONVTOptions = {
  maxZoom: maxTileZoom,
  indexMaxZoom: maxTileZoom,
  indexMaxPoints: 0,
  extent,
  buffer: 128,
  tolerance: 5
};

const index = (data: FeatureCollection) => new GeoJSONVT(data, options);

const indexes = once(() => ({
  land: index(land('10m')),
  lakes: index(lakes()),
  rivers: index(rivers()),
  borders: index(borders())
}));

/** One tile as a Mapbox Vector Tile: layers `land`, `lakes`, `rivers`, `borders` (with `disputed`). */
export function baseTile(z: number, x: number, y: number): Uint8Array {
  const layers = Object.entries(indexes())
    .map(([name, tiles]) => [name, tiles.getTile(z, x, y)] as const)
    .filter(([, tile]) => tile !== null);
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
