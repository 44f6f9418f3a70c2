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

/**
 * Parts a text into lines no wider than `width`: at spaces, in Japanese between any two signs, and inside a word that is
 * wider than a line (an address). `measure` gives the breadth of a text in the same unit.
 */
export function wrap(text: string, width: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  for (const piece of text.match(
    /[぀-ヿ㐀-鿿＀-￯、。][、。」）・ー]*|[^\s぀-ヿ㐀-鿿＀-￯、。]+\s*|\s+/gu
  ) ?? []) {
    for (const part of broken(piece, width, measure)) {
      const line = (lines.at(-1) ?? '') + part;
      if (lines.length > 0 && measure(line.trimEnd()) <= width) lines[lines.length - 1] = line;
      else lines.push(part);
    }
  }
  return lines.map((line) => line.trim()).filter((line) => line !== '');
}

/** A word that fits a line, or else its pieces. */
function broken(word: string, width: number, measure: (text: string) => number): string[] {
  if (measure(word.trimEnd()) <= width) return [word];
  const pieces: string[] = [];
  for (const letter of word) {
    const piece = (pieces.at(-1) ?? '') + letter;
    if (pieces.length > 0 && measure(piece) <= width) pieces[pieces.length - 1] = piece;
    else pieces.push(letter);
  }
  return pieces;
}

/** How a text of the margin is set; sizes in millimetres. */
export type Setting = Pick<Lettering, 'size' | 'weight' | 'italic'>;

/** A line of text: its left end on its foot. */
export interface TextLine extends Setting {
  x: number;
  y: number;
  text: string;
}

/** From the top of a line of text to its foot, and to the next line, in sizes. */
const foot = 0.98;
const lineHeight = 1.32;

/** Sets a text into a breadth from `top` down, in at most so many lines; `end` is where the next may begin. */
export function setText(
  text: string,
  setting: Setting,
  { x, top, width }: { x: number; top: number; width: number },
  measure: Measure,
  most = Infinity
): { lines: TextLine[]; end: number } {
  const lettering: Lettering = { ...setting, spacing: 0, colour: 'label', halo: 'labelHalo' };
  const { size } = setting;
  const whole = wrap(text, width, (part) => measure(part, lettering));
  const kept = whole.slice(0, most);
  // Two letters are surely as broad as what says that more is left out.
  if (whole.length > most) kept.push(`${kept.pop()!.slice(0, -2)}…`);
  const lines = kept.map((line, i) => ({
    ...setting,
    ...{ x, y: top + (foot + i * lineHeight) * size, text: line }
  }));
  return { lines, end: top + lines.length * lineHeight * size };
}

/** How many lines of a setting a height in millimetres holds. */
export const linesIn = (height: number, { size }: Setting): number =>
  Math.floor(height / (lineHeight * size));

/** Sets texts one under another; empty ones take no room. */
export function setTexts(
  texts: readonly { text: string; setting: Setting; after?: number; most?: number }[],
  at: { x: number; top: number; width: number },
  measure: Measure
): { lines: TextLine[]; end: number } {
  let { top } = at;
  const lines: TextLine[] = [];
  for (const { text, setting, after = 0, most } of texts) {
    if (text === '') continue;
    const set = setText(text, setting, { ...at, top }, measure, most);
    lines.push(...set.lines);
    top = set.end + after;
  }
  return { lines, end: top };
}
