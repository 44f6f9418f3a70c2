import type { Position } from '$lib/domain/geometry/geometry';
import { contains, grown, type Box } from '$lib/cartography/svg/sheet-geometry';
import { resampled } from '$lib/cartography/svg/label-placement';
import type { FeatureCollection } from 'geojson';
import { place, unplace, type Frame } from '$lib/cartography/svg/sheet';
import { areaPath, linePath } from './drawn-features';
import { maxTileZoom } from '$lib/domain/geometry/camera';
import { hasRelief, reliefOpacity, reliefPath, reliefZooms } from '$lib/cartography/relief';

/** A mountain icon: the middle of its foot and its half breadth, in millimetres. */
interface Mountain {
  x: number;
  y: number;
  half: number;
}

/** Sizes in turn and steps off the crest in turn, so that no row of teeth arises; no chance, the same map is the same. */
const sizes = [1, 0.72, 0.86, 0.66, 0.94];
const turns = [0, 0.62, -0.45, 0.28, -0.8, 0.9, -0.2];

/**
 * Mountain icons along a range and over its breadth, the farther ones first, so that the nearer stand before them.
 * @param crest the range's line in millimetres
 * @param breadth of the massif in millimetres
 */
function mountains(crest: readonly Position[], breadth: number, box: Box): Mountain[] {
  const size = 1.7;
  const every = 3.4;
  const rows = Math.max(1, Math.min(5, Math.round(breadth / 5)));
  const seen = grown(box, 3);
  const icons: Mountain[] = [];
  const path = resampled(crest, every / rows);
  path.forEach(([x, y], i) => {
    const [bx, by] = path[Math.max(0, i - 1)]!;
    const [ax, ay] = path[Math.min(path.length - 1, i + 1)]!;
    const length = Math.hypot(ax - bx, ay - by) || 1;
    const off = rows === 1 ? 0 : turns[i % turns.length]! * Math.min(breadth, 26) * 0.5;
    const at: Position = [x - ((ay - by) / length) * off, y + ((ax - bx) / length) * off];
    if (!contains(seen, at)) return;
    const crowded = icons.some((icon) => Math.hypot(icon.x - at[0], icon.y - at[1]) < 2.2);
    if (!crowded) icons.push({ x: at[0], y: at[1], half: size * sizes[i % sizes.length]! });
  });
  return icons.sort((a, b) => a.y - b.y);
}

/** The ground that the base map lacks, in millimetres on the sheet: path data, and mountains from afar to near. */
export interface DrawnBasemap {
  deserts: string;
  lakes: string;
  rivers: string;
  mountains: Mountain[];
}

/** Millimetres of a kilometre at the latitude of the frame's middle. */
function millimetres(frame: Frame): number {
  const { x, y, width, height } = frame.box;
  const [, lat] = unplace(frame, [x + width / 2, y + height / 2]);
  return frame.world / (40_030 * Math.cos((lat * Math.PI) / 180));
}

export function basemapOf({ features }: FeatureCollection, frame: Frame): DrawnBasemap {
  const of = (...kinds: string[]) =>
    features.filter(({ properties }) => kinds.includes(properties?.kind as string));
  const areas = (kind: string) =>
    of(kind)
      .map(({ geometry }) => areaPath(geometry, frame))
      .join('');
  const each = millimetres(frame);
  return {
    deserts: areas('desert'),
    lakes: areas('lake'),
    rivers: of('river')
      .filter(({ properties }) => properties?.sketched === true)
      .map(({ geometry }) => linePath(geometry, frame))
      .join(''),
    mountains: of('range')
      .flatMap(({ geometry, properties }) => {
        if (geometry.type !== 'LineString') return [];
        const crest = geometry.coordinates.map((position) => place(frame, position as Position));
        return mountains(crest, Number(properties?.width_km) * each, frame.box);
      })
      .sort((a, b) => a.y - b.y)
  };
}

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

/** A picture of the relief and where it lies on the sheet, in millimetres. */
export interface ReliefPicture {
  href: string;
  x: number;
  y: number;
  side: number;
}

/** The pictures of the relief that cover a frame; `path` begins below the atlas's own path. */
export function reliefPictures(frame: Frame): (Omit<ReliefPicture, 'href'> & { path: string })[] {
  if (reliefOpacity(frame.zoom) === 0) return [];
  const { box, world, left, top } = frame;
  return tilesOf(frame, reliefZooms.region.to)
    .filter(({ z, x, y }) => hasRelief({ z, x, y }))
    .map(({ z, x, y, column }) => {
      const side = world / 2 ** z;
      return {
        path: reliefPath('paper', { z, x, y }),
        x: box.x + column * side - left * world,
        y: box.y + y * side - top * world,
        side
      };
    });
}
