import { VectorTile } from '@mapbox/vector-tile';
import { classifyRings } from '@maplibre/maplibre-gl-style-spec';
import earcut, { flatten } from 'earcut';
import { PbfReader } from 'pbf';
import { describe, expect, it } from 'vitest';
import { tileExtent as extent } from '$lib/domain/geometry/camera';
import { allTiles, baseTile } from './base-map';

interface Corner {
  x: number;
  y: number;
}

/** So many rings of one polygon MapLibre draws at most. */
const mostRings = 500;

/** The polygons of the sea of a tile, each a ring with its holes. */
async function seaPolygons(z: number, x: number, y: number): Promise<Corner[][][]> {
  const { sea } = new VectorTile(new PbfReader(await baseTile(z, x, y))).layers;
  return Array.from({ length: sea!.length }, (_, i) =>
    classifyRings(sea!.feature(i).loadGeometry(), mostRings)
  ).flat();
}

/** A polygon in triangles, as MapLibre cuts it. */
function triangles(rings: Corner[][]): Corner[][] {
  const corners = rings.flat();
  const { vertices, holes } = flatten(rings.map((ring) => ring.map(({ x, y }) => [x, y])));
  const indices = earcut(vertices, holes);
  return Array.from({ length: indices.length / 3 }, (_, i) =>
    indices.slice(3 * i, 3 * i + 3).map((index) => corners[index]!)
  );
}

/** How often a line that goes out from a point crosses a ring. */
function crossings({ x, y }: Corner, ring: Corner[]): number {
  return ring.filter((a, i) => {
    const b = ring[(i + 1) % ring.length]!;
    return a.y > y !== b.y > y && x < a.x + ((y - a.y) / (b.y - a.y)) * (b.x - a.x);
  }).length;
}

const isIn = (point: Corner, rings: Corner[][]) =>
  rings.reduce((sum, ring) => sum + crossings(point, ring), 0) % 2 === 1;

/** Where a place lies on a tile of its zoom. */
function placed(zoom: number, lon: number, lat: number) {
  const side = 2 ** zoom;
  const across = ((lon + 180) / 360) * side;
  const down = ((1 - Math.asinh(Math.tan((lat * Math.PI) / 180)) / Math.PI) / 2) * side;
  const [x, y] = [Math.floor(across), Math.floor(down)];
  return { tile: { x, y }, point: { x: (across - x) * extent, y: (down - y) * extent } };
}

describe('the sea of a tile, cut into triangles', () => {
  it.each([
    ['the Volga at Saratov', 46, 51.5, false],
    ['the steppe between Don and Caspian', 44, 46.5, false],
    ['the north of the Caspian', 50.5, 45.5, true],
    ['the middle of the Caspian', 50.5, 42, true],
    ['the Black Sea', 35, 43, true]
  ])('%s is what it is at every zoom', async (_, lon, lat, isSea) => {
    for (const zoom of [2, 3, 4, 5]) {
      const { tile, point } = placed(zoom, lon, lat);
      const drawn = (await seaPolygons(zoom, tile.x, tile.y)).flatMap(triangles);
      expect(
        drawn.some((triangle) => isIn(point, [triangle])),
        `zoom ${zoom}`
      ).toBe(isSea);
    }
  });

  it('covers what its outlines enclose and nothing else', async () => {
    const cells = 16;
    const wrong: string[] = [];
    // Of the last tiles, those with the finest coasts: Japan, and the straits at Istanbul.
    const fine = [
      [18, 11],
      [18, 12],
      [27, 12],
      [28, 12]
    ].map(([x, y]) => ({ z: 5, x: x!, y: y! }));
    const looked = [...allTiles().filter(({ z }) => z >= 1 && z <= 4), ...fine];
    for (const { z, x, y } of looked) {
      const polygons = await seaPolygons(z, x, y);
      const drawn = polygons.flatMap(triangles);
      for (let cell = 0; cell < cells ** 2; cell += 1) {
        const point = {
          x: (((cell % cells) + 0.5) / cells) * extent + 0.3,
          y: ((Math.floor(cell / cells) + 0.5) / cells) * extent + 1.7
        };
        const isSea = polygons.some((rings) => isIn(point, rings));
        if (drawn.some((triangle) => isIn(point, [triangle])) !== isSea)
          wrong.push(`${z}/${x}/${y} at ${point.x},${point.y}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});
