import type { Position } from '$lib/domain/geometry/geometry';

/** A rectangle on the sheet: millimetres from the sheet's upper left corner. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Whether two boxes share any of their area; touching edges do not count. */
export function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** What two boxes have in common; without breadth or height where that is nothing. */
export function intersection(a: Box, b: Box): Box {
  const [x, y] = [Math.max(a.x, b.x), Math.max(a.y, b.y)];
  const [right, bottom] = [
    Math.min(a.x + a.width, b.x + b.width),
    Math.min(a.y + a.height, b.y + b.height)
  ];
  return { x, y, width: Math.max(0, right - x), height: Math.max(0, bottom - y) };
}

/** Whether a box lies wholly within another. */
export function inside(box: Box, frame: Box): boolean {
  return (
    box.x >= frame.x &&
    box.y >= frame.y &&
    box.x + box.width <= frame.x + frame.width &&
    box.y + box.height <= frame.y + frame.height
  );
}

export function contains({ x, y, width, height }: Box, [px, py]: Position): boolean {
  return px >= x && py >= y && px <= x + width && py <= y + height;
}

/** A box larger on each side by `by`; smaller where that is negative. */
export function grown({ x, y, width, height }: Box, by: number): Box {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}

/** The square round a point. */
export const around = ([x, y]: Position, half: number): Box => ({
  x: x - half,
  y: y - half,
  width: 2 * half,
  height: 2 * half
});

type Edge = [axis: 0 | 1, at: number, keep: (value: number, at: number) => boolean];

/** The part of a ring within a box (Sutherland and Hodgman); may be empty. The ring is not closed by its first point. */
export function clipRing(ring: readonly Position[], { x, y, width, height }: Box): Position[] {
  const above = (value: number, at: number) => value >= at;
  const below = (value: number, at: number) => value <= at;
  const edges: Edge[] = [
    [0, x, above],
    [0, x + width, below],
    [1, y, above],
    [1, y + height, below]
  ];
  let points = [...ring];
  for (const [axis, at, keep] of edges) {
    const result: Position[] = [];
    points.forEach((point, i) => {
      const before = points.at(i - 1)!;
      if (keep(point[axis], at) !== keep(before[axis], at)) {
        const share = (at - before[axis]) / (point[axis] - before[axis]);
        const crossing: Position = [
          before[0] + (point[0] - before[0]) * share,
          before[1] + (point[1] - before[1]) * share
        ];
        crossing[axis] = at;
        result.push(crossing);
      }
      if (keep(point[axis], at)) result.push(point);
    });
    points = result;
  }
  return points;
}

/** The runs of a line whose pieces come near a box: whole pieces, so that they may reach out of it. */
export function clipLine(line: readonly Position[], box: Box): Position[][] {
  const [right, bottom] = [box.x + box.width, box.y + box.height];
  const runs: Position[][] = [];
  let open = false;
  for (let i = 1; i < line.length; i++) {
    const [a, b] = [line[i - 1]!, line[i]!];
    const near =
      Math.max(a[0], b[0]) >= box.x &&
      Math.min(a[0], b[0]) <= right &&
      Math.max(a[1], b[1]) >= box.y &&
      Math.min(a[1], b[1]) <= bottom;
    if (!near) open = false;
    else if (open) runs.at(-1)!.push(b);
    else {
      runs.push([a, b]);
      open = true;
    }
  }
  return runs;
}

/** Finer than a printer's dot. */
const least = 0.035;

/** Path data of points in millimetres, closed or open; points that no eye tells apart are left out. */
export function pathOf(points: readonly Position[], closed = false): string {
  const kept: Position[] = [];
  points.forEach((point, i) => {
    const last = kept.at(-1);
    const far = !last || Math.hypot(point[0] - last[0], point[1] - last[1]) >= least;
    if (far || (!closed && i === points.length - 1)) kept.push(point);
  });
  if (kept.length < (closed ? 3 : 2)) return '';
  const text = kept.map(([x, y]) => `${Number(x.toFixed(2))} ${Number(y.toFixed(2))}`);
  return `M${text.join('L')}${closed ? 'z' : ''}`;
}
