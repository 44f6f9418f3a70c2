import type { Position } from '$lib/domain/geometry/geometry';
import { around, contains, grown, inside, overlap, type Box } from './sheet-geometry';

/** One way of setting a label: the boxes that its letters take, and whatever draws it. */
interface Candidate<T> {
  boxes: readonly Box[];
  drawing: T;
}

/** A label that is wanted, its ways of standing in order of liking. */
export interface Wanted<T> {
  id: string;
  candidates: readonly Candidate<T>[];
  /** Placed whatever it covers of the icons: the name of what the reader has opened. */
  must?: boolean;
}

export interface Placed<T> {
  id: string;
  boxes: readonly Box[];
  drawing: T;
}

/** Room between two labels, in millimetres. */
const apart = 0.35;

/**
 * Places labels one after another, the most important first, each in the first of its ways that lies within the frame and
 * clear of the obstacles and of what is placed already; one that finds no room is left out, unless it must stand.
 * A label that must stand keeps clear of labels, and of as many obstacles as it can.
 */
export function placeLabels<T>(
  wanted: readonly Wanted<T>[],
  obstacles: readonly Box[],
  frame: Box
): Placed<T>[] {
  const placed: Placed<T>[] = [];
  const taken: Box[] = [];
  const hits = (boxes: readonly Box[], others: readonly Box[]) =>
    others.filter((other) => boxes.some((box) => overlap(box, other))).length;
  const ordered = [...wanted].sort((a, b) => Number(b.must ?? false) - Number(a.must ?? false));
  for (const { id, candidates, must } of ordered) {
    const free = candidates.filter(
      ({ boxes }) => boxes.every((box) => inside(box, frame)) && hits(boxes, taken) === 0
    );
    let best = free.find(({ boxes }) => hits(boxes, obstacles) === 0);
    if (!best && must) {
      best = [...free].sort((a, b) => hits(a.boxes, obstacles) - hits(b.boxes, obstacles))[0];
    }
    if (!best) continue;
    placed.push({ id, ...best });
    taken.push(...best.boxes.map((box) => grown(box, apart)));
  }
  return placed;
}

/** How the lines of a label stand to its point of reference. */
type Anchor = 'start' | 'middle' | 'end';

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

/** A name set letter by letter along a line: the foot of each letter's middle, and its turn in degrees. */
export interface CurvedText {
  letters: { text: string; x: number; y: number; turn: number }[];
}

interface Letter {
  text: string;
  /** Millimetres up to the next letter. */
  advance: number;
}

/** A line's points at equal steps of `step` millimetres, its first one included. */
export function resampled(line: readonly Position[], step: number): Position[] {
  const result: Position[] = [];
  let left = 0;
  for (let i = 1; i < line.length; i++) {
    const [[ax, ay], [bx, by]] = [line[i - 1]!, line[i]!];
    const length = Math.hypot(bx - ax, by - ay);
    let at = left;
    for (; at < length; at += step) {
      const share = at / length;
      result.push([ax + (bx - ax) * share, ay + (by - ay) * share]);
    }
    left = at - length;
  }
  return result;
}

/** Each point drawn to the mean of its neighbours, `reach` on both sides: a name does not follow every bend. */
function calmed(line: readonly Position[], reach: number): Position[] {
  return line.map((_, i) => {
    const near = line.slice(Math.max(0, i - reach), i + reach + 1);
    const sum = near.reduce(([x, y], [px, py]) => [x + px, y + py] as Position, [0, 0]);
    return [sum[0] / near.length, sum[1] / near.length];
  });
}

/** The longest runs of a line that lie within the frame. */
function within(line: readonly Position[], frame: Box): Position[][] {
  const runs: Position[][] = [[]];
  for (const point of line) {
    if (contains(frame, point)) runs.at(-1)!.push(point);
    else if (runs.at(-1)!.length > 0) runs.push([]);
  }
  return runs;
}

/** Steps of a line in millimetres; letters turn by at most so many degrees from one to the next. */
const step = 0.5;
const sharpest = 22;
/** Names that stand steeper than this are hard to read. */
const steepest = 72;

/**
 * The ways in which letters of a height can be set along a line within the frame, those nearest to its middle first;
 * none where it is too short or too winding. `raise` lifts them off the line.
 */
export function alongLine(
  line: readonly Position[],
  letters: readonly Letter[],
  height: number,
  raise: number,
  frame: Box
): Candidate<CurvedText>[] {
  const whole = letters.reduce((sum, { advance }) => sum + advance, 0);
  return within(resampled(line, step), frame).flatMap((run) => {
    const path = resampled(calmed(run, Math.round((height * 1.5) / step)), step);
    const room = (path.length - 1) * step - whole;
    if (room < 0) return [];
    const starts = Array.from({ length: Math.floor(room / 4) + 1 }, (_, i) => i * 4);
    return starts
      .sort((a, b) => Math.abs(a - room / 2) - Math.abs(b - room / 2))
      .flatMap((start) => setFrom(path, start, letters, height, raise) ?? []);
  });
}

/** Letters on a path from `start` millimetres on; undefined where it bends too sharply or stands too steeply. */
function setFrom(
  path: readonly Position[],
  start: number,
  letters: readonly Letter[],
  height: number,
  raise: number
): Candidate<CurvedText> | undefined {
  const whole = letters.reduce((sum, { advance }) => sum + advance, 0);
  const piece = path.slice(Math.floor(start / step), Math.ceil((start + whole) / step) + 2);
  if (piece.at(-1)![0] < piece[0]![0]) piece.reverse();
  const [first, last] = [piece[0]!, piece.at(-1)!];
  const slope = Math.abs(Math.atan2(last[1] - first[1], last[0] - first[0]) * (180 / Math.PI));
  if (slope > steepest) return undefined;
  const reach = Math.max(1, Math.round(height / step));
  const set: CurvedText['letters'] = [];
  let at = 0;
  for (const { text, advance } of letters) {
    const middle = Math.min(piece.length - 1, Math.round((at + advance / 2) / step));
    const [[ax, ay], [bx, by]] = [
      piece[Math.max(0, middle - reach)]!,
      piece[Math.min(piece.length - 1, middle + reach)]!
    ];
    const angle = Math.atan2(by - ay, bx - ax);
    const turn = (angle * 180) / Math.PI;
    const before = set.at(-1);
    if (before && Math.abs(turn - before.turn) > sharpest) return undefined;
    const [x, y] = piece[middle]!;
    set.push({ text, x: x + Math.sin(angle) * raise, y: y - Math.cos(angle) * raise, turn });
    at += advance;
  }
  // A letter stands on its foot: its box lies half its height above it.
  const boxes = set
    .filter(({ text }) => text.trim() !== '')
    .map(({ x, y, turn }) => {
      const angle = (turn * Math.PI) / 180;
      const lift = height * 0.36;
      return around([x + Math.sin(angle) * lift, y - Math.cos(angle) * lift], height * 0.55);
    });
  return { boxes, drawing: { letters: set } };
}
