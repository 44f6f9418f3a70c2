import type { Palette } from '$lib/cartography/palette';

/** How a name is set: sizes in millimetres, spacing in sizes. */
export interface Lettering {
  size: number;
  weight: 400 | 600;
  italic: boolean;
  spacing: number;
  colour: keyof Palette;
  /** What clears the ground round it. */
  halo: keyof Palette;
  /** Of today, and not of the plate: in the system's sans. */
  sans?: true;
}

export type LetteringName =
  | ('selected' | 'first' | 'second' | 'third')
  | ('ocean' | 'sea' | 'lake' | 'river' | 'range' | 'desert' | 'town');

const upright: Lettering = {
  ...{ size: 2.35, weight: 400 as const, italic: false, spacing: 0 },
  ...{ colour: 'label' as const, halo: 'labelHalo' as const }
};
const water: Lettering = { ...upright, italic: true, spacing: 0.06, colour: 'waterLabel' };
const relief: Lettering = { ...upright, colour: 'reliefLabel' };

/** The lettering of everything that the printed map names. */
export const letterings: Record<LetteringName, Lettering> = {
  selected: { ...upright, size: 3.4, weight: 600 },
  first: { ...upright, size: 2.75, weight: 600 },
  second: upright,
  third: { ...upright, size: 2.15 },
  ocean: { ...water, size: 2.9, spacing: 0.12, halo: 'sea' },
  sea: { ...water, size: 2.45, halo: 'sea' },
  lake: { ...water, size: 2.25, spacing: 0.02 },
  river: { ...water, size: 2.1, spacing: 0.04 },
  range: { ...relief, size: 2.45, spacing: 0.24 },
  desert: { ...relief, spacing: 0.16 },
  town: { ...upright, size: 1.9, colour: 'town', sans: true }
};

/** Height of a line of a label, in sizes. */
export const leading = 1.16;

/** Breadth of a text in millimetres as the page's fonts set it, letter spacing included. */
export type Measure = (text: string, lettering: Lettering) => number;
