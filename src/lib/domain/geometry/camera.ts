/** A view of the map: zoom as MapLibre counts it (512 px tiles), degrees WGS84. */
export interface Camera {
  zoom: number;
  lat: number;
  lon: number;
}

/** The whole road, within a window of 300 px. */
export const minZoom = 0.75;
/** Without streets there is nothing to see nearer by. */
export const maxZoom = __STREETS__ === '' ? 12 : 16;

/** Nearer by the ground has nothing more to tell: by themselves no tour, text or card goes closer. */
export const detailEnds = __STREETS__ === '' ? 8.5 : maxZoom;

/**
 * The base map's tiles go to zoom 5. One unit of a tile is there 360°/32/8192, some 150 m at the equator:
 * finer than the vertices of Natural Earth 1:10m, so closer zooms draw the same tiles larger.
 */
export const maxTileZoom = 5;
export const tileExtent = 8192;

/** West, south, east, north in degrees. */
export type Bounds = readonly [number, number, number, number];

/** The whole road is opened no smaller than this, as far as `eastBounds` allow. */
const openingZoom = 2;

/**
 * The part of the world whose relief is drawn nearer by: the roads by land and sea, and what lies round them. It stands here
 * because the page needs it before anything of the map that moves.
 */
export const reliefRegion = [-12, -14, 158, 68] as const satisfies Bounds;

/** The whole road, from the Mediterranean to the east of Japan, with room for the names at both ends. */
export const homeBounds: Bounds = [24, 20, 148, 57];

/** From the west of Kazakhstan to the east of Japan: what the op-ed speaks of. */
export const eastBounds: Bounds = [46, 20, 148, 57];

/** CSS pixels that degrees of longitude take at a zoom. */
const degreesWide = (degrees: number, zoom: number) => (degrees / 360) * 512 * 2 ** zoom;

/** CSS pixels that the whole road takes at `openingZoom`. */
export const homeWidth = degreesWide(homeBounds[2] - homeBounds[0], openingZoom);

/** What the atlas opens with in a map so many CSS pixels wide: where the whole is too small to be read, its eastern part. */
export function openingBounds(width: number): Bounds {
  const [west, south, east, north] = homeBounds;
  const degrees = width / degreesWide(1, openingZoom);
  return [Math.min(eastBounds[0], Math.max(west, east - degrees)), south, east, north];
}

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
