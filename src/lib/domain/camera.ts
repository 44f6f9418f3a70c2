/** A view of the map: zoom as MapLibre counts it (512 px tiles), degrees WGS84. */
export interface Camera {
  zoom: number;
  lat: number;
  lon: number;
}

export const minZoom = 1.5;
/** Without streets there is nothing to see nearer by. */
export const maxZoom = __STREETS__ === '' ? 12 : 16;

/**
 * The base map's tiles go to zoom 5. One unit of a tile is there 360°/32/8192, some 150 m at the equator:
 * finer than the vertices of Natural Earth 1:10m, so closer zooms draw the same tiles larger.
 */
export const maxTileZoom = 5;
export const tileExtent = 8192;

/** West, south, east, north in degrees. */
export type Bounds = readonly [number, number, number, number];

/** Bounds are opened no smaller than this: on a phone the middle of the road is shown, not all of it tiny. */
export const openingZoom = 2;

/** From Constantinople to Nara: what the atlas opens with. */
export const homeBounds: Bounds = [26, 20, 143, 57];

const pattern = /^#map=(-?\d+(?:\.\d+)?)\/(-?\d+(?:\.\d+)?)\/(-?\d+(?:\.\d+)?)$/;

/** Reads `#map=zoom/lat/lon`; undefined for anything else or out of range. */
export function parseCamera(hash: string): Camera | undefined {
  const match = pattern.exec(hash);
  if (!match) return undefined;
  const [zoom, lat, lon] = match.slice(1).map(Number) as [number, number, number];
  if (Math.abs(lat) > 85 || Math.abs(lon) > 180) return undefined;
  if (zoom < 0 || zoom > 24) return undefined;
  return { zoom: Math.min(maxZoom, Math.max(minZoom, zoom)), lat, lon };
}

/** The hash of a view: as many decimals as the zoom can show, as MapLibre's own hash does. */
export function formatCamera({ zoom, lat, lon }: Camera): string {
  const decimals = Math.max(
    0,
    Math.ceil((zoom * Math.LN2 + Math.log(512 / 360 / 0.5)) / Math.LN10)
  );
  const wrapped = ((((lon + 180) % 360) + 360) % 360) - 180;
  return `#map=${round(zoom, 2)}/${round(lat, decimals)}/${round(wrapped, decimals)}`;
}

function round(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}
