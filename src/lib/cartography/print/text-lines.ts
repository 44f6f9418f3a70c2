import type { Lettering, Measure } from './lettering';
import { wrap } from './wrap';

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

/** Sets a text into a breadth from `top` down; `end` is where the next may begin. */
export function setText(
  text: string,
  setting: Setting,
  { x, top, width }: { x: number; top: number; width: number },
  measure: Measure
): { lines: TextLine[]; end: number } {
  const lettering: Lettering = { ...setting, spacing: 0, colour: 'label', halo: 'labelHalo' };
  const { size } = setting;
  const lines = wrap(text, width, (part) => measure(part, lettering)).map((line, i) => ({
    ...setting,
    ...{ x, y: top + (foot + i * lineHeight) * size, text: line }
  }));
  return { lines, end: top + lines.length * lineHeight * size };
}

/** Sets texts one under another; empty ones take no room. */
export function setTexts(
  texts: readonly { text: string; setting: Setting; after?: number }[],
  at: { x: number; top: number; width: number },
  measure: Measure
): { lines: TextLine[]; end: number } {
  let { top } = at;
  const lines: TextLine[] = [];
  for (const { text, setting, after = 0 } of texts) {
    if (text === '') continue;
    const set = setText(text, setting, { ...at, top }, measure);
    lines.push(...set.lines);
    top = set.end + after;
  }
  return { lines, end: top };
}
