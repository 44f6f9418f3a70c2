import type { Position } from '$lib/domain/geometry/geometry';
import { inside, type Box } from './sheet-geometry';
import type { Candidate } from './label-placer';

/** How the lines of a label stand to its point of reference. */
export type Anchor = 'start' | 'middle' | 'end';

/** A label set in level lines: the reference point of the first line, on the middle of its height. */
export interface LevelText {
  x: number;
  y: number;
  anchor: Anchor;
}

interface Size {
  width: number;
  height: number;
}

/** Directions from a point, best first, as printed atlases set names: right, left, above, below, then the corners. */
const sides: [dx: -1 | 0 | 1, dy: -1 | 0 | 1][] = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [1, -1],
  [1, 1],
  [-1, -1],
  [-1, 1]
];

/** How far a corner is nearer to a point than a side, on a circle round it. */
const diagonal = 0.7;

/**
 * The ways in which a block of text can stand beside an icon at `point`, `clear` millimetres from its middle.
 * With a frame, those that leave it are moved back into it.
 */
export function besidePoint(
  [x, y]: Position,
  size: Size,
  clear: number,
  within?: Box
): Candidate<LevelText>[] {
  const candidates = sides.map(([dx, dy]) => {
    const share = dx !== 0 && dy !== 0 ? diagonal : 1;
    const left = x + dx * clear * share - (size.width * (1 - dx)) / 2;
    const top = y + dy * clear * share - (size.height * (1 - dy)) / 2;
    return block({ x: left, y: top, ...size }, dx === 0 ? 'middle' : dx > 0 ? 'start' : 'end');
  });
  if (!within) return candidates;
  const moved = candidates.map(({ boxes, drawing }) =>
    block(into(boxes[0]!, within), drawing.anchor)
  );
  return [...candidates.filter(({ boxes }) => inside(boxes[0]!, within)), ...moved];
}

/** The ways in which a name can stand over the middle of a sea or a desert: there, or shifted a little. */
export function overPoint([x, y]: Position, size: Size): Candidate<LevelText>[] {
  const shifts: Position[] = [
    [0, 0],
    ...[0.8, 1.6, 2.6].flatMap((n): Position[] => [
      [0, n * size.height],
      [0, -n * size.height],
      [n * 0.35 * size.width, 0],
      [-n * 0.35 * size.width, 0]
    ])
  ];
  return shifts.map(([dx, dy]) =>
    block({ x: x + dx - size.width / 2, y: y + dy - size.height / 2, ...size }, 'middle')
  );
}

function block(box: Box, anchor: Anchor): Candidate<LevelText> {
  const share = { start: 0, middle: 0.5, end: 1 }[anchor];
  return { boxes: [box], drawing: { x: box.x + share * box.width, y: box.y, anchor } };
}

function into(box: Box, frame: Box): Box {
  return {
    ...box,
    x: Math.max(frame.x, Math.min(box.x, frame.x + frame.width - box.width)),
    y: Math.max(frame.y, Math.min(box.y, frame.y + frame.height - box.height))
  };
}
