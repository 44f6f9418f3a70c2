import type { Lettering, Measure } from './lettering';

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
