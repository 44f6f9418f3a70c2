import { maxTileZoom } from '../../domain/camera';
import type { Frame } from './frame';

/** A tile that a frame needs; `column` may lie beyond the antimeridian, `x` is the tile's own. */
export interface TileAddress {
  z: number;
  x: number;
  y: number;
  column: number;
}

/** Below this breadth on paper a tile of a smaller zoom shows as much. */
const least = 40;

/** The tiles of the base map that cover a frame, none drawn smaller than need be, and none of a zoom above `most`. */
export function tilesOf({ box, world, left, top }: Frame, most = maxTileZoom): TileAddress[] {
  const z = Math.max(0, Math.min(most, Math.floor(Math.log2(world / least))));
  const side = 2 ** z;
  const range = (from: number, length: number): number[] => {
    const first = Math.floor(from * side);
    const last = Math.floor((from + length / world) * side);
    return Array.from({ length: last - first + 1 }, (_, i) => first + i);
  };
  const rows = range(top, box.height).filter((y) => y >= 0 && y < side);
  return range(left, box.width).flatMap((column) =>
    rows.map((y) => ({ z, x: ((column % side) + side) % side, y, column }))
  );
}
