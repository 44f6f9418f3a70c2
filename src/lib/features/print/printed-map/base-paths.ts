import { VectorTile, type VectorTileLayer } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import type { Position } from '$lib/domain/geometry/geometry';
import {
  grown,
  intersection,
  clipLine,
  clipRing,
  pathOf
} from '$lib/cartography/svg/sheet-geometry';
import { allTimes } from '$lib/domain/time/year-range';
import type { Frame } from '$lib/cartography/svg/sheet';
import type { TileAddress } from './printed-basemap';

/** A tile as it was fetched. */
export interface Tile extends TileAddress {
  data: ArrayBuffer;
}

/** Path data of the base map in millimetres on the sheet. Fill areas with `nonzero`: neighbouring tiles overlap. */
export interface BasePaths {
  /** To be filled over the land, and clipped to for what is drawn on the water alone. */
  sea: string;
  coast: string;
  lakes: string;
  shores: string;
  /** Marshes, and ground that is dry in the year though the map has water there, each with its dashed shore. */
  marshes: string;
  dry: string;
  groundShores: string;
  /** A river tapers to its source: pieces of size 1 to 6, the smallest first, by all the river above them. */
  rivers: string[];
  /** Beds that their rivers have left, to be dashed. */
  beds: string;
  borders: string;
  disputed: string;
}

const riverSizes = [1, 2, 3, 4, 5, 6];

/** Beyond the frame so much is drawn as the widest stroke along a coast reaches. */
const reach = 8;

/** Draws the base map's tiles for a frame, its lakes as they were in `year`. */
export function basePaths(tiles: readonly Tile[], frame: Frame, year: number): BasePaths {
  const paths: BasePaths = {
    ...{ sea: '', coast: '', lakes: '', shores: '', beds: '', rivers: riverSizes.map(() => '') },
    ...{ marshes: '', dry: '', groundShores: '', borders: '', disputed: '' }
  };
  for (const tile of tiles) {
    const { layers } = new VectorTile(new PbfReader(new Uint8Array(tile.data)));
    const draw = drawer(tile, frame);
    const ofTheYear = ({ from = allTimes.from, to = allTimes.to }: Record<string, unknown>) =>
      Number(from) <= year && year <= Number(to);
    const lakes = draw.areas(layers.lakes, ofTheYear);
    const [marshes, dry] = [true, false].map((wanted) =>
      draw.areas(layers.grounds, (all) => (all.marsh === true) === wanted && ofTheYear(all))
    ) as [typeof lakes, typeof lakes];
    // A tile's sea reaches farther over its edge than its land does: what lies there is its neighbour's to draw.
    paths.sea += draw.areas(layers.sea, () => true, draw.square).fill;
    paths.coast += draw.lines(layers.coast, () => true);
    paths.lakes += lakes.fill;
    paths.shores += lakes.edge;
    paths.marshes += marshes.fill;
    paths.dry += dry.fill;
    paths.groundShores += marshes.edge + dry.edge;
    paths.rivers = paths.rivers.map(
      (river, i) =>
        river + draw.lines(layers.rivers, ({ bed, size }) => bed !== true && size === riverSizes[i])
    );
    paths.beds += draw.lines(layers.rivers, ({ bed }) => bed === true);
    paths.borders += draw.lines(layers.borders, ({ disputed }) => disputed !== true);
    paths.disputed += draw.lines(layers.borders, ({ disputed }) => disputed === true);
  }
  return paths;
}

/** Units that a tile reaches beyond its own square, by the options of `server/base-map/base-map.ts`. */
const buffer = 128;

function drawer({ z, column, y }: Tile, frame: Frame) {
  const box = grown(frame.box, reach);
  const side = frame.world / 2 ** z;
  const left = frame.box.x + column * side - frame.left * frame.world;
  const top = frame.box.y + y * side - frame.top * frame.world;

  const rings = (layer: VectorTileLayer, i: number) => {
    const feature = layer.feature(i);
    const scale = side / layer.extent;
    return feature.loadGeometry().map((ring) => ({
      ring,
      points: ring.map((point): Position => [left + point.x * scale, top + point.y * scale])
    }));
  };
  const indexes = (layer: VectorTileLayer | undefined) =>
    Array.from({ length: layer?.length ?? 0 }, (_, i) => i);
  const open = (points: readonly Position[]) =>
    clipLine(points, box)
      .map((run) => pathOf(run))
      .join('');

  /** The tile's own square as far as the frame shows it; a hair more, so that no gap stays between neighbours. */
  const square = intersection(grown({ x: left, y: top, width: side, height: side }, 0.02), box);
  return {
    square,
    areas(
      layer: VectorTileLayer | undefined,
      chosen: (properties: Record<string, unknown>) => boolean,
      within = box
    ): { fill: string; edge: string } {
      let [fill, edge] = ['', ''];
      for (const i of indexes(layer).filter((i) => chosen(layer!.feature(i).properties))) {
        for (const { ring, points } of rings(layer!, i)) {
          fill += pathOf(clipRing(points.slice(0, -1), within), true);
          edge += shoreline(ring, points, layer!.extent).map(open).join('');
        }
      }
      return { fill, edge };
    },
    lines(
      layer: VectorTileLayer | undefined,
      chosen: (properties: Record<string, unknown>) => boolean
    ): string {
      return indexes(layer)
        .filter((i) => chosen(layer!.feature(i).properties))
        .flatMap((i) => rings(layer!, i).map(({ points }) => open(points)))
        .join('');
    }
  };
}

/** A ring as lines without the edges that only the cut at the tile's border has made. */
function shoreline(
  ring: readonly { x: number; y: number }[],
  points: readonly Position[],
  extent: number
): Position[][] {
  const lines: Position[][] = [[points[0]!]];
  for (let i = 1; i < points.length; i++) {
    const [a, b] = [ring[i - 1]!, ring[i]!];
    const cut = (['x', 'y'] as const).some(
      (axis) => a[axis] === b[axis] && (a[axis] <= -buffer || a[axis] >= extent + buffer)
    );
    if (cut) lines.push([points[i]!]);
    else lines.at(-1)!.push(points[i]!);
  }
  return lines.filter((line) => line.length > 1);
}
