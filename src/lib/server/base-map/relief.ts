import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import type { Theme } from '$lib/cartography/palette';
import {
  reliefColour,
  reliefTileSize,
  reliefZooms,
  type ReliefTile,
  type Rgb
} from '$lib/cartography/relief';
import { memoize } from '$lib/server/memoize';

const require = createRequire(import.meta.url);

/** Metres of one step of the source's grey values, held against known heights (Astana, Kashgar, Lhasa, the Pamirs). */
const metresPerStep = 25.1;
const earthRadius = 6_371_000;

/** Heights in metres on a grid of the whole world, plate carrée, from 180°W 90°N. */
interface Heights {
  width: number;
  height: number;
  metres: Float32Array;
}

/** NASA's Visible Earth topography (public domain), as the npm package `three-globe` ships it: a cell is some 15 km. */
const heights = memoize(async (): Promise<Heights> => {
  // The package names only its scripts for import; the picture lies beside them.
  const file = join(dirname(require.resolve('three-globe')), '../example/img/earth-topology.png');
  const { data, info } = await sharp(file).greyscale().raw().toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  const steps = new Float32Array(width * height);
  for (let i = 0; i < steps.length; i += 1) steps[i] = data[i * channels]! * metresPerStep;
  return { width, height, metres: blurred(steps, width, height) };
});

/** Smooths away the steps of eight bits: a Gaussian of 0.75 cells, round the world from east to west. */
function blurred(from: Float32Array, width: number, height: number): Float32Array {
  const weights = [-2, -1, 0, 1, 2].map((offset) => Math.exp(-(offset ** 2) / (2 * 0.75 ** 2)));
  const sum = weights.reduce((a, b) => a + b);
  const pass = (source: Float32Array, at: (x: number, y: number, offset: number) => number) => {
    const result = new Float32Array(source.length);
    for (let y = 0; y < height; y += 1)
      for (let x = 0; x < width; x += 1) {
        let value = 0;
        for (let i = 0; i < 5; i += 1) value += source[at(x, y, i - 2)]! * weights[i]!;
        result[y * width + x] = value / sum;
      }
    return result;
  };
  const across = pass(from, (x, y, offset) => y * width + ((x + offset + width) % width));
  return pass(across, (x, y, offset) => Math.min(height - 1, Math.max(0, y + offset)) * width + x);
}

/** Catmull–Rom: the weights of four neighbours for a spot `t` (0 to 1) between the middle two. */
function cubic(t: number): [number, number, number, number] {
  const [t2, t3] = [t * t, t * t * t];
  return [
    (-t3 + 2 * t2 - t) / 2,
    (3 * t3 - 5 * t2 + 2) / 2,
    (-3 * t3 + 4 * t2 + t) / 2,
    (t3 - t2) / 2
  ];
}

/** Heights at every crossing of the given longitudes and latitudes, row by row, in metres. */
function sampled(grid: Heights, lons: readonly number[], lats: readonly number[]): Float32Array {
  const { width, height, metres } = grid;
  const columns = lons.map((lon) => {
    const x = ((lon + 180) / 360) * width - 0.5;
    return { first: Math.floor(x) - 1 + width, weights: cubic(x - Math.floor(x)) };
  });
  const result = new Float32Array(lons.length * lats.length);
  const line = new Float32Array(width);
  lats.forEach((lat, j) => {
    const y = ((90 - lat) / 180) * height - 0.5;
    const top = Math.floor(y) - 1;
    const [a, b, c, d] = cubic(y - Math.floor(y));
    const row = (i: number) => Math.min(height - 1, Math.max(0, top + i)) * width;
    const [ra, rb, rc, rd] = [row(0), row(1), row(2), row(3)];
    for (let x = 0; x < width; x += 1)
      line[x] =
        metres[ra + x]! * a + metres[rb + x]! * b + metres[rc + x]! * c + metres[rd + x]! * d;
    columns.forEach(({ first, weights: [wa, wb, wc, wd] }, i) => {
      const value =
        line[first % width]! * wa +
        line[(first + 1) % width]! * wb +
        line[(first + 2) % width]! * wc +
        line[(first + 3) % width]! * wd;
      result[j * columns.length + i] = Math.max(0, value);
    });
  });
  return result;
}

/** Metres above the sea at one spot. */
export async function metresAt([lon, lat]: readonly number[]): Promise<number> {
  return sampled(await heights(), [lon!], [lat!])[0]!;
}

/** Lights from the north-west, with softer ones beside it so that no valley is lost: azimuth in degrees and strength. */
const lights = [
  [315, 0.56],
  [270, 0.18],
  [0, 0.2],
  [225, 0.06]
] as const;

const sun = lights.map(([azimuth, strength]) => ({
  east: Math.sin((azimuth * Math.PI) / 180) * strength,
  north: Math.cos((azimuth * Math.PI) / 180) * strength
}));
/** All lights stand 45° high, so they can be added up to one. */
const lightEast = sun.reduce((sum, { east }) => sum + east, 0);
const lightNorth = sun.reduce((sum, { north }) => sum + north, 0);

/**
 * −1 to 1: how a slope stands to the lights (Lambert's law, level ground being 0).
 * @param dx rise to the east, metres a metre
 * @param dy rise to the north
 */
function shadeOf(dx: number, dy: number): number {
  const normal = 1 / Math.sqrt(1 + dx * dx + dy * dy);
  return Math.tanh(1.25 * ((1 - dx * lightEast - dy * lightNorth) * normal - 1));
}

/** A window on the Mercator world, which is a square from 0 to 1, its north-west corner at 0, 0. */
interface MercatorWindow {
  x: number;
  y: number;
  width: number;
  height: number;
}

interface Surface {
  columns: number;
  rows: number;
  /** Metres above the sea, row by row. */
  metres: Float32Array;
  /** −1 to 1. */
  shade: Float32Array;
}

/** Height and shade of each pixel of a window; the same for every theme. */
async function surface(
  { x, y, width, height }: MercatorWindow,
  columns: number,
  rows: number
): Promise<Surface> {
  const [stepX, stepY] = [width / columns, height / rows];
  // One pixel more on each side, for the slopes at the edge.
  const around = (count: number) => Array.from({ length: count + 2 }, (_, i) => i - 0.5);
  const lons = around(columns).map((i) => (x + i * stepX) * 360 - 180);
  const lats = around(rows).map(
    (j) => (Math.atan(Math.sinh(Math.PI * (1 - 2 * (y + j * stepY)))) * 180) / Math.PI
  );
  const wide = columns + 2;
  const high = sampled(await heights(), lons, lats);
  // The nearer the view, the less its slopes are exaggerated.
  const zoom = Math.max(0, Math.log2(columns / width / 256));
  const exaggeration = 46 * 0.74 ** zoom;
  const metres = new Float32Array(columns * rows);
  const shade = new Float32Array(columns * rows);
  for (let j = 0; j < rows; j += 1) {
    const metresOfPixel =
      2 * Math.PI * earthRadius * Math.cos((lats[j + 1]! * Math.PI) / 180) * stepX;
    const factor = exaggeration / (2 * metresOfPixel);
    for (let i = 0; i < columns; i += 1) {
      const at = (j + 1) * wide + i + 1;
      const dx = (high[at + 1]! - high[at - 1]!) * factor;
      const dy = (high[at - wide]! - high[at + wide]!) * factor;
      metres[j * columns + i] = high[at]!;
      // Softer in the lowlands than high up.
      shade[j * columns + i] = shadeOf(dx, dy) * (0.6 + 0.4 * Math.min(1, high[at]! / 2000));
    }
  }
  return { columns, rows, metres, shade };
}

const [heightStep, highest, shadeSteps] = [10, 8000, 64];

/** All colours of a theme, three bytes each, by height and shade: a pixel only looks its colour up. */
const colours = memoize((theme: Theme): Uint8Array => {
  const table = new Uint8Array((highest / heightStep + 1) * (shadeSteps + 1) * 3);
  for (let h = 0; h <= highest / heightStep; h += 1)
    for (let s = 0; s <= shadeSteps; s += 1) {
      const colour = reliefColour(theme, h * heightStep, (2 * s) / shadeSteps - 1);
      table.set(colour.map(Math.round), (h * (shadeSteps + 1) + s) * 3);
    }
  return table;
});

/** Where in the table the colour of each pixel of a window stands, whatever the theme. */
async function colourNumbers(
  window: MercatorWindow,
  columns: number,
  rows: number
): Promise<Uint16Array> {
  const { metres, shade } = await surface(window, columns, rows);
  // A plain loop: `from` would ask an iterator for each of millions of pixels.
  const numbers = new Uint16Array(metres.length);
  for (let i = 0; i < numbers.length; i += 1) {
    const h = Math.min(highest / heightStep, Math.round(metres[i]! / heightStep));
    numbers[i] = h * (shadeSteps + 1) + Math.round(((shade[i]! + 1) / 2) * shadeSteps);
  }
  return numbers;
}

/** Those of a tile: worked out for the first theme that asks. */
const numbersOfTile = memoize((z: number, x: number, y: number): Promise<Uint16Array> => {
  const side = 1 / 2 ** z;
  const window = { x: x * side, y: y * side, width: side, height: side };
  return colourNumbers(window, reliefTileSize, reliefTileSize);
});

/** Three bytes a pixel. */
function inColour(theme: Theme, numbers: Uint16Array): Uint8Array {
  const table = colours(theme);
  const pixels = new Uint8Array(numbers.length * 3);
  numbers.forEach((number, i) => {
    for (let part = 0; part < 3; part += 1) pixels[i * 3 + part] = table[number * 3 + part]!;
  });
  return pixels;
}

/**
 * The relief of a window as raw pixels, three bytes each.
 * @param columns width of the picture in pixels
 */
export async function reliefPixels(
  theme: Theme,
  window: MercatorWindow,
  columns: number,
  rows: number
): Promise<Uint8Array> {
  return inColour(theme, await colourNumbers(window, columns, rows));
}

/** Light and shadow alone, to lie over the land of any theme: brown with height, dark and light with the slope. */
function shadeOver(metres: number, shade: number): [Rgb, number] {
  const height = Math.min(0.34, metres / 9000);
  const slope = Math.abs(shade) * (shade < 0 ? 0.5 : 0.55);
  const alpha = height + slope - height * slope;
  if (alpha === 0) return [[0, 0, 0], 0];
  const [brown, other]: [Rgb, Rgb] = [[186, 148, 98], shade < 0 ? [66, 46, 33] : [255, 251, 240]];
  const share = slope / alpha;
  return [
    [0, 1, 2].map((i) => brown[i]! + (other[i]! - brown[i]!) * share) as unknown as Rgb,
    alpha
  ];
}

/**
 * The relief for the static map as one WebP, clear over water: a shade that suits every theme, so that one picture
 * serves all readers before any script has run.
 * @param land 0 to 255 for each pixel: how much of it is land
 */
export async function reliefOverlay(
  window: MercatorWindow,
  columns: number,
  rows: number,
  land: Uint8Array
): Promise<Uint8Array<ArrayBuffer>> {
  const { metres, shade } = await surface(window, columns, rows);
  const pixels = new Uint8Array(columns * rows * 4);
  for (let i = 0; i < metres.length; i += 1) {
    const [colour, alpha] = shadeOver(metres[i]!, shade[i]!);
    pixels.set([...colour.map(Math.round), Math.round(alpha * land[i]!)], i * 4);
  }
  const picture = sharp(pixels, { raw: { width: columns, height: rows, channels: 4 } });
  return new Uint8Array(
    await picture.webp({ quality: 20, alphaQuality: 20, effort: 6 }).toBuffer()
  );
}

/** The relief of a window as JPEG, for a drawing that is rasterised at build. */
export async function reliefJpeg(
  theme: Theme,
  window: MercatorWindow,
  columns: number,
  rows: number
): Promise<Buffer> {
  const pixels = await reliefPixels(theme, window, columns, rows);
  const picture = sharp(pixels, { raw: { width: columns, height: rows, channels: 3 } });
  return picture.jpeg({ quality: 84 }).toBuffer();
}

/** One tile of the relief as WebP. */
export async function reliefTile(
  theme: Theme,
  { z, x, y }: ReliefTile
): Promise<Uint8Array<ArrayBuffer>> {
  const size = reliefTileSize;
  const pixels = inColour(theme, await numbersOfTile(z, x, y));
  const picture = sharp(pixels, { raw: { width: size, height: size, channels: 3 } });
  // The nearest tiles are drawn larger than they are, and a coarse picture would show where one ends.
  const quality = z === reliefZooms.region.to ? 86 : 68;
  return new Uint8Array(await picture.webp({ quality, effort: 5 }).toBuffer());
}
