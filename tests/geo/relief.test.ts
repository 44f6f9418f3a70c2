import { describe, expect, it } from 'vitest';
import { palettes, themes, type Palette } from '$lib/cartography/palette';
import { hasRelief, reliefTiles, type Rgb } from '$lib/cartography/relief';
import { reliefRegion } from '$lib/domain/geometry/camera';
import type { Position } from '$lib/domain/geometry/geometry';
import { reliefPixels, reliefTile } from '$lib/server/base-map/relief';
import { atlas } from '$lib/server/geo-files';

const { places, sites, routes, towns } = atlas();
const points = [...places, ...sites].flatMap(({ geometry }) =>
  geometry.type === 'Point' ? [geometry.coordinates] : []
);
const vertices = routes.flatMap(({ geometry }) =>
  (geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates).flat()
) as Position[];

/** The colour that the finest tiles have at a position. */
async function colourAt(theme: (typeof themes)[number], [lon, lat]: Position): Promise<Rgb> {
  const side = 1 / (512 * 2 ** 4);
  const x = (lon + 180) / 360;
  const y = (1 - Math.asinh(Math.tan((lat * Math.PI) / 180)) / Math.PI) / 2;
  const pixels = await reliefPixels(theme, { x, y, width: side, height: side }, 1, 1);
  return [...pixels] as unknown as Rgb;
}

const channel = (value: number) =>
  value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;
const luminance = ([r, g, b]: Rgb) =>
  0.2126 * channel(r) + 0.7152 * channel(g) + 0.0722 * channel(b);
const rgb = (hex: string) =>
  [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)) as unknown as Rgb;
/** As WCAG counts contrast. */
function contrast(a: Rgb, b: Rgb): number {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

describe.each(themes)('the relief by %s', (theme) => {
  const palette = palettes[theme];
  const colours = Promise.all(points.map((position) => colourAt(theme, position)));
  const icons = [
    'place',
    'heritage',
    'cooperation',
    'industry',
    'memory'
  ] satisfies (keyof Palette)[];

  it.each(icons)('leaves the signs of %s their contrast wherever one stands', async (name) => {
    const worst = Math.min(
      ...(await colours).map((colour) => contrast(rgb(palette[name]), colour))
    );
    expect(worst).toBeGreaterThanOrEqual(3);
  });

  it('leaves names theirs', async () => {
    const worst = Math.min(
      ...(await colours).map((colour) => contrast(rgb(palette.label), colour))
    );
    expect(worst).toBeGreaterThanOrEqual(4.5);
  });

  it('leaves towns of today theirs', async () => {
    const there = await Promise.all(towns.map(({ position }) => colourAt(theme, position)));
    const worst = Math.min(...there.map((colour) => contrast(rgb(palette.town), colour)));
    expect(worst).toBeGreaterThanOrEqual(4.5);
  });

  it('leaves roads theirs along their whole course', async () => {
    const along = await Promise.all(vertices.map((position) => colourAt(theme, position)));
    const worst = Math.min(...along.map((colour) => contrast(rgb(palette.road), colour)));
    expect(worst).toBeGreaterThanOrEqual(3);
  });
});

describe('the tiles of the relief', () => {
  it('cover the world far out and the atlas’s region nearer by, within their budget', async () => {
    const tiles = reliefTiles();
    expect(tiles.filter(({ z }) => z === 2)).toHaveLength(16);
    const [west, south, east, north] = reliefRegion;
    for (const [lon, lat] of [...points, ...vertices]) {
      expect(lon > west && lon < east && lat > south && lat < north, `${lon} ${lat}`).toBe(true);
    }
    expect(hasRelief({ z: 4, x: 0, y: 4 })).toBe(false);
    expect(hasRelief({ z: 5, x: 22, y: 12 })).toBe(false);
    // What the first view of a wide screen takes.
    const first = tiles.filter(
      ({ z, x, y }) => z === 3 && x >= 4 && x <= 7 && (y === 2 || y === 3)
    );
    const bytes = await Promise.all(first.map((tile) => reliefTile('paper', tile)));
    expect(bytes.reduce((sum, { length }) => sum + length, 0)).toBeLessThanOrEqual(60_000);
  });
});
