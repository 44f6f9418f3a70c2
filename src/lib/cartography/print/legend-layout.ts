import type { LegendEntry } from '../legend';
import type { Box } from './box';
import { flow, type Block } from './flow';
import type { Measure } from './lettering';
import { setText, type Setting, type TextLine } from './text-lines';

/** A group of the legend with its words. */
export interface LegendGroup {
  heading: string;
  entries: { entry: LegendEntry; text: string }[];
}

export interface LegendRow {
  /** What is explained; undefined for a heading. */
  entry: LegendEntry | undefined;
  lines: TextLine[];
  /** Middle of the sign, and the side of its grid. */
  x: number;
  y: number;
  size: number;
}

/** Breadth of the sign before each text, in text sizes. */
const signRoom = 3.6;
const sizes = [2.6, 2.45, 2.3, 2.15, 2, 1.85, 1.7];

interface Row extends Block {
  entry: LegendEntry | undefined;
  lines: TextLine[];
}

/** Sets a legend into a box, in columns of at least `least` millimetres, in the largest size that fits; the smallest may not. */
export function legendLayout(
  groups: readonly LegendGroup[],
  box: Box,
  least: number,
  measure: Measure
): { rows: LegendRow[]; end: number } {
  const columns = Math.max(1, Math.floor(box.width / least));
  const width = box.width / columns;
  let smallest: LegendRow[] = [];
  for (const size of sizes) {
    const rows = groups.flatMap((group) => rowsOf(group, size, width - 2, measure));
    const placed = flow(rows, box.height, columns);
    const flowed = placed ?? flow(rows, Infinity, 1)!;
    smallest = flowed.map(({ block, column, y }) => {
      const [dx, dy] = [box.x + column * width, box.y + y];
      return {
        entry: block.entry,
        lines: block.lines.map((line) => ({ ...line, x: line.x + dx, y: line.y + dy })),
        x: dx + (signRoom * size) / 2 - 0.6,
        y: dy + block.height / 2,
        size: size * 1.75
      };
    });
    if (placed) break;
  }
  const end = Math.max(box.y, ...smallest.flatMap(({ lines }) => lines.map(({ y }) => y)));
  return { rows: smallest, end };
}

function rowsOf(
  { heading, entries }: LegendGroup,
  size: number,
  width: number,
  measure: Measure
): Row[] {
  const set = (text: string, setting: Setting, x: number, top: number) =>
    setText(text, setting, { x, top, width: width - x }, measure);
  const bold: Setting = { size: size * 0.96, weight: 600, italic: false };
  const head = set(heading, bold, 0, size * 0.5);
  return [
    { entry: undefined, heading: true, lines: head.lines, height: head.end + size * 0.15 },
    ...entries.map(({ entry, text }): Row => {
      const plain: Setting = { size, weight: 400, italic: false };
      const { lines, end } = set(text, plain, signRoom * size, size * 0.14);
      return { entry, lines, height: end + size * 0.14 };
    })
  ];
}
