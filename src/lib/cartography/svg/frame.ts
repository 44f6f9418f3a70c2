import { maxZoom, minZoom, type Bounds, type Camera } from '$lib/domain/geometry/camera';
import type { Position } from '$lib/domain/geometry/geometry';
import type { Box } from './sheet-geometry';

/**
 * The part of the map that a screen of usual size shows, in CSS pixels: all of it is on the sheet, so that a print holds
 * what its address showed.
 */
const screen = { width: 1100, height: 760 };

/** A pixel of the map in millimetres of paper, when icons come in and how large they are. */
const pixel = 0.17;

/** A Mercator map in a box of the sheet. */
export interface Frame {
  box: Box;
  /** Breadth of the whole world in millimetres. */
  world: number;
  /** The box's upper left corner on the world, 0 to 1 from the antimeridian and from the northern edge. */
  left: number;
  top: number;
  /** Zoom of a screen that would show things as large as the sheet does. */
  zoom: number;
}

const toWorld = ([lon, lat]: Position): Position => [
  (lon + 180) / 360,
  0.5 - Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / (2 * Math.PI)
];

const fromWorld = ([x, y]: Position): Position => [
  x * 360 - 180,
  (Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) * 360) / Math.PI - 90
];

/** How many millimetres of a box one pixel of the usual screen takes. */
const pixelIn = (box: Box): number =>
  Math.min(box.width / screen.width, box.height / screen.height);

/** The frame that shows a camera's view in the middle of a box. */
export function frameOf(box: Box, { zoom, lat, lon }: Camera): Frame {
  const world = 512 * 2 ** zoom * pixelIn(box);
  const [x, y] = toWorld([lon, lat]);
  const left = x - box.width / 2 / world;
  const top = y - box.height / 2 / world;
  return { box, world, left, top, zoom: Math.log2(world / (512 * pixel)) };
}

/** The camera whose frame in a box shows given bounds wholly, no closer than the atlas goes. */
export function cameraFor(box: Box, [west, south, east, north]: Bounds): Camera {
  const [left, top] = toWorld([west, north]);
  const [right, bottom] = toWorld([east, south]);
  const world = Math.min(box.width / (right - left), box.height / (bottom - top));
  const zoom = Math.log2(world / (512 * pixelIn(box)));
  const [lon, lat] = fromWorld([(left + right) / 2, (top + bottom) / 2]);
  return { zoom: Math.min(maxZoom, Math.max(minZoom, zoom)), lat, lon };
}

/** Millimetres on the sheet of a position in degrees. Mercator has no poles: latitudes end at 85°. */
export function place({ box, world, left, top }: Frame, [lon, lat]: Position): Position {
  const [x, y] = toWorld([lon, Math.max(-85, Math.min(85, lat))]);
  return [box.x + (x - left) * world, box.y + (y - top) * world];
}

/** The position under a point of the sheet. */
export function unplace({ box, world, left, top }: Frame, [x, y]: Position): Position {
  return fromWorld([left + (x - box.x) / world, top + (y - box.y) / world]);
}

/** A meridian or parallel of the map: its degrees, and its place on the sheet in millimetres. */
interface DegreeLine {
  degrees: number;
  at: number;
}

/** Steps of a graticule in degrees, and the least room between two of its lines in millimetres. */
const steps = [20, 10, 5, 2, 1, 0.5, 0.25];
const room = 26;

/** The graticule of a frame: as close as can be labelled, meridians from the left, parallels from the top. */
export function degreeLines(frame: Frame): { meridians: DegreeLine[]; parallels: DegreeLine[] } {
  const { box, world } = frame;
  const step = steps.findLast((degrees) => (degrees / 360) * world >= room) ?? steps[0]!;
  const [west, north] = unplace(frame, [box.x, box.y]);
  const [east, south] = unplace(frame, [box.x + box.width, box.y + box.height]);
  const between = (from: number, to: number) => {
    const first = Math.ceil(from / step);
    return Array.from({ length: Math.floor(to / step) - first + 1 }, (_, i) => (first + i) * step);
  };
  const at = (position: Position, axis: 0 | 1) => place(frame, position)[axis];
  return {
    meridians: between(west, east).map((degrees) => ({ degrees, at: at([degrees, 0], 0) })),
    parallels: between(Math.max(-80, south), Math.min(80, north))
      .reverse()
      .map((degrees) => ({ degrees, at: at([0, degrees], 1) }))
  };
}

/** The corners of a checkered border between degree lines: every second stretch, for both sides of the band. */
export function stretches(
  lines: readonly DegreeLine[],
  from: number,
  to: number
): [number, number][] {
  const marks = [from, ...lines.map(({ at }) => at), to];
  const pairs = marks.slice(1).map((at, i): [number, number] => [marks[i]!, at]);
  // Which stretches are dark goes by the degrees, so that the pattern does not jump as the map moves.
  const odd = lines[0] ? Math.abs(Math.round(lines[0].degrees * 4)) % 2 : 0;
  return pairs.filter(([a, b], i) => (i + odd) % 2 === 0 && b - a > 0.01);
}
