import { maxZoom, minZoom, type Bounds, type Camera } from '../../domain/camera';
import type { Position } from '../../domain/geometry';
import type { Box } from './box';

/**
 * The part of the map that a screen of usual size shows, in CSS pixels: all of it is on the sheet, so that a print holds
 * what its address showed.
 */
const screen = { width: 1100, height: 760 };

/** A pixel of the map in millimetres of paper, when signs come in and how large they are. */
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
