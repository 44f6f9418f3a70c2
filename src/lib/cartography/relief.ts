import type {
  LayerSpecification,
  RasterSourceSpecification
} from '@maplibre/maplibre-gl-style-spec';
import { reliefRegion } from '$lib/domain/geometry/camera';
import type { Theme } from './palette';

/** Red, green, blue, each 0 to 255. */
export type Rgb = readonly [number, number, number];

/** How one theme draws the relief: tints by height, and the colours that light and shadow lean to. */
interface ReliefPalette {
  /** Metres above the sea, rising, each with the tint of level ground there. */
  readonly tints: readonly (readonly [metres: number, tint: Rgb])[];
  /** What a slope turned away from the light goes towards, and how far at the most, 0 to 1. */
  readonly shadow: { readonly colour: Rgb; readonly most: number };
  /** What a slope turned to the light goes towards. */
  readonly light: { readonly colour: Rgb; readonly most: number };
}

/**
 * By day a printed plate: grey-green plains, straw steppe, ochre highlands, pale heights, shadows in warm umber.
 * By night moonlight: blue-green plains, warm grey mountains, and light that only the ridges catch.
 */
const reliefPalettes: Record<Theme, ReliefPalette> = {
  paper: {
    tints: [
      [0, [239, 236, 217]],
      [200, [243, 237, 217]],
      [500, [246, 236, 210]],
      [1000, [243, 228, 194]],
      [1600, [238, 217, 180]],
      [2600, [231, 206, 171]],
      [3600, [229, 206, 178]],
      [4600, [233, 216, 195]],
      [5600, [243, 234, 222]]
    ],
    shadow: { colour: [84, 58, 42], most: 0.66 },
    light: { colour: [255, 252, 243], most: 0.75 }
  },
  night: {
    tints: [
      [0, [30, 40, 45]],
      [200, [32, 42, 46]],
      [500, [36, 45, 47]],
      [1000, [41, 47, 48]],
      [1600, [47, 50, 49]],
      [2600, [53, 53, 52]],
      [3600, [58, 57, 57]],
      [4600, [64, 63, 64]],
      [5600, [74, 74, 77]]
    ],
    shadow: { colour: [8, 13, 20], most: 0.8 },
    light: { colour: [158, 163, 166], most: 0.44 }
  }
};

const mix = (from: Rgb, to: Rgb, share: number): Rgb => [
  from[0] + (to[0] - from[0]) * share,
  from[1] + (to[1] - from[1]) * share,
  from[2] + (to[2] - from[2]) * share
];

function tintAt(tints: ReliefPalette['tints'], metres: number): Rgb {
  const above = tints.findIndex(([height]) => height > metres);
  if (above === 0) return tints[0]![1];
  if (above === -1) return tints.at(-1)![1];
  const [low, lowTint] = tints[above - 1]!;
  const [high, highTint] = tints[above]!;
  return mix(lowTint, highTint, (metres - low) / (high - low));
}

/**
 * The colour of one spot of the relief.
 * @param metres above the sea
 * @param shade −1 (turned away from the light) to 1 (turned to it); 0 for level ground
 */
export function reliefColour(theme: Theme, metres: number, shade: number): Rgb {
  const { tints, shadow, light } = reliefPalettes[theme];
  const tint = tintAt(tints, metres);
  return shade < 0
    ? mix(tint, shadow.colour, -shade * shadow.most)
    : mix(tint, light.colour, shade * light.most);
}

/** Zooms of the relief's tiles: the whole world far out, the atlas's own region nearer by. */
export const reliefZooms = { world: { from: 0, to: 2 }, region: { from: 3, to: 4 } } as const;

export interface ReliefTile {
  z: number;
  x: number;
  y: number;
}

/** Where a tile of the relief lies, below the atlas's own path. */
export const reliefPath = (theme: Theme, { z, x, y }: ReliefTile): string =>
  `/relief/${theme}/${z}/${x}/${y}.webp`;

/** First and last column and row of the region's tiles at a zoom. */
function regionTiles(z: number) {
  const [west, south, east, north] = reliefRegion;
  const count = 2 ** z;
  const column = (lon: number) => Math.floor(((lon + 180) / 360) * count);
  const row = (lat: number) => {
    const y = Math.asinh(Math.tan((lat * Math.PI) / 180)) / Math.PI;
    return Math.floor(((1 - y) / 2) * count);
  };
  return { left: column(west), right: column(east), top: row(north), bottom: row(south) };
}

/** Whether a tile is drawn: all of the world far out, the region nearer by. */
export function hasRelief({ z, x, y }: ReliefTile): boolean {
  if (z <= reliefZooms.world.to) return true;
  if (z > reliefZooms.region.to) return false;
  const { left, right, top, bottom } = regionTiles(z);
  return x >= left && x <= right && y >= top && y <= bottom;
}

/** Every tile that is drawn. */
export function reliefTiles(): ReliefTile[] {
  const zooms = Array.from({ length: reliefZooms.region.to + 1 }, (_, z) => z);
  return zooms.flatMap((z) => {
    const side = Array.from({ length: 2 ** z }, (_, i) => i);
    return side.flatMap((x) => side.map((y) => ({ z, x, y }))).filter(hasRelief);
  });
}

/** Pixels of a tile's side; also what MapLibre counts a zoom in. */
export const reliefTileSize = 512;

/** Where the far relief gives way to the near one: MapLibre takes a raster's tiles of the nearest whole zoom. */
const nearFrom = reliefZooms.region.from - 0.5;

/** The two sources of the relief. @param tiles template of the tiles with {z}, {x}, {y} */
export function reliefSources(tiles: string): Record<string, RasterSourceSpecification> {
  const { world, region } = reliefZooms;
  const shared = { type: 'raster' as const, tiles: [tiles], tileSize: reliefTileSize };
  return {
    'relief-world': { ...shared, minzoom: world.from, maxzoom: world.to },
    relief: { ...shared, minzoom: region.from, maxzoom: region.to, bounds: [...reliefRegion] }
  };
}

/** Elevations of fifteen kilometres a cell would be blocks nearer by: the relief fades before, and paper is left. */
const fading = [
  [5.2, 1],
  [6, 0.7],
  [7, 0.25],
  [8, 0]
] as const;

/** How strongly the relief shows at a zoom, 0 to 1: what the style says of itself, for maps that are SVG. */
export function reliefOpacity(zoom: number): number {
  const after = fading.findIndex(([at]) => at > zoom);
  if (after === 0) return 1;
  if (after === -1) return 0;
  const [[from, strong], [to, weak]] = [fading[after - 1]!, fading[after]!];
  return strong + ((weak - strong) * (zoom - from)) / (to - from);
}

/** The relief's layers: ready pictures, one source at any zoom. */
export const relief = (): LayerSpecification[] => [
  {
    id: 'relief-world',
    type: 'raster',
    source: 'relief-world',
    maxzoom: nearFrom,
    paint: { 'raster-fade-duration': 0 }
  },
  {
    id: 'relief',
    type: 'raster',
    source: 'relief',
    minzoom: nearFrom,
    maxzoom: fading.at(-1)![0],
    paint: {
      'raster-fade-duration': 0,
      'raster-opacity': ['interpolate', ['linear'], ['zoom'], ...fading.flat()]
    }
  }
];
