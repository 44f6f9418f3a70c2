import { maxZoom, minZoom, type Bounds, type Camera } from '$lib/domain/geometry/camera';
import type { Position } from '$lib/domain/geometry/geometry';
import { roundLength } from './scale-bar';
import type { Box } from './sheet-geometry';
import { project, unproject, worldSize } from './web-mercator';

export const papers = ['a4', 'letter'] as const;
export const orientations = ['landscape', 'portrait'] as const;
type Paper = (typeof papers)[number];
type Orientation = (typeof orientations)[number];
export interface Format {
  paper: Paper;
  orientation: Orientation;
}

const defaultFormat: Format = { paper: 'a4', orientation: 'landscape' };

/** Sides of a sheet held upright, in millimetres: ISO 216 A4; ANSI A, 8½ × 11 inches. */
const sides: Record<Paper, [width: number, height: number]> = {
  a4: [210, 297],
  letter: [215.9, 279.4]
};

/** One word for a format, as the address and the style sheet write it: `a4-landscape`. */
export const formatName = ({ paper, orientation }: Format): string => `${paper}-${orientation}`;

/** Reads `a4-landscape`; the default for anything else. */
export function parseFormat(text: string | null | undefined): Format {
  const [paper, orientation] = text?.split('-') ?? [];
  return {
    paper: papers.find((name) => name === paper) ?? defaultFormat.paper,
    orientation: orientations.find((name) => name === orientation) ?? defaultFormat.orientation
  };
}

/** Margin that every printer leaves, the band with degrees round the map, the gap between parts: millimetres. */
const margin = 10;
const band = 4.4;
const gap = 5;
/** Height of the parts above and below the map. */
const head = 15;
const foot = 50;

/** Where everything stands on a sheet, in millimetres from its upper left corner. */
export interface SheetLayout {
  width: number;
  height: number;
  /** What is seen of the map; the band with degrees lies round it. */
  map: Box;
  band: number;
  /** Room for the title. */
  title: Box;
  /** Room for legend, scale and imprint. */
  panel: Box;
}

/** Title, map and margin stand one above another: the road runs from west to east, so the map is as broad as the sheet. */
export function sheetLayout({ paper, orientation }: Format): SheetLayout {
  const [short, long] = sides[paper];
  const [width, height] = orientation === 'portrait' ? [short, long] : [long, short];
  const [right, bottom] = [width - margin, height - margin];
  const [top, under] = [margin + head, bottom - foot];
  return {
    ...{ width, height, band },
    map: {
      x: margin + band,
      y: top + band,
      width: right - margin - 2 * band,
      height: under - gap - top - 2 * band
    },
    title: { x: margin, y: margin, width: right - margin, height: head },
    panel: { x: margin, y: under, width: right - margin, height: foot }
  };
}

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
  /** The box's upper left corner on the world, 0 to 1. */
  left: number;
  top: number;
  /** Zoom of a screen that would show things as large as the sheet does. */
  zoom: number;
}

/** A position on the world, 0 to 1 from the antimeridian and from the northern edge. */
function toWorld(position: Position): Position {
  const [x, y] = project(position);
  return [x / worldSize, y / worldSize];
}

const fromWorld = ([x, y]: Position): Position => unproject([x * worldSize, y * worldSize]);

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

/** A scale bar: so many kilometres are so many millimetres at the latitude of the map's middle. */
export interface ScaleBar {
  km: number;
  millimetres: number;
  /** Degrees; negative to the south. */
  latitude: number;
}

/** The longest bar of a round number of kilometres (1 to 5 and noughts) that is no longer than `longest` millimetres. */
export function scaleBar(frame: Frame, longest: number): ScaleBar {
  const { box } = frame;
  const [, latitude] = unplace(frame, [box.x + box.width / 2, box.y + box.height / 2]);
  const { km, length } = roundLength(frame.world, latitude, longest);
  return { km, millimetres: length, latitude };
}
