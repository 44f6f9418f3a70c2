import type { Certainty } from '$lib/domain/certainty';
import type { Palette } from './palette';

// What lines and areas are drawn with. The static map, which is in the first view, needs no more of the map's layers.

/** Firmness of the line tells certainty; dash lengths are in line widths. */
export const dashes: Record<Certainty, number[] | undefined> = {
  attested: undefined,
  probable: [4, 2],
  conjectural: [0.1, 2.2]
};

/** One stroke or area of a pattern or an icon, on its grid. */
export interface Mark {
  d: string;
  fill?: keyof Palette;
  stroke?: keyof Palette;
  /** Stroke width on the grid. */
  width?: number;
  /** Scale, then shift: places Maki's 15 × 15 glyphs on the grid. */
  place?: { scale: number; x: number; y: number };
}

/** Marks on a square whose side is `grid`. */
export interface Pattern {
  grid: number;
  marks: Mark[];
}

/** Path data of a disc. */
export const disc = (x: number, y: number, radius: number): string =>
  `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0z`;

/** The points of a desert. */
export const stipple: Pattern = {
  grid: 16,
  marks: [
    { d: disc(3, 4, 0.75), fill: 'desert' },
    { d: disc(11, 2, 0.6), fill: 'desert' },
    { d: disc(7, 9, 0.8), fill: 'desert' },
    { d: disc(14, 11, 0.7), fill: 'desert' },
    { d: disc(2, 13, 0.6), fill: 'desert' },
    { d: disc(10, 14.5, 0.7), fill: 'desert' }
  ]
};
