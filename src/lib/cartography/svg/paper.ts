import type { Box } from './sheet-geometry';
import { unplace, type Frame } from './frame';
import { roundLength } from './scale-bar';

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
