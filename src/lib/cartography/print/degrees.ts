import type { Position } from '../../domain/geometry';
import { place, unplace, type Frame } from './frame';

/** A meridian or parallel of the map: its degrees, and its place on the sheet in millimetres. */
export interface DegreeLine {
  degrees: number;
  at: number;
}

/** Steps of a graticule in degrees, and the least room between two of its lines in millimetres. */
const steps = [20, 10, 5, 2, 1, 0.5, 0.25];
const room = 26;

/** The graticule of a frame: as close as can be labelled, meridians from the left, parallels from the top. */
export function degreeLines(frame: Frame): { meridians: DegreeLine[]; parallels: DegreeLine[] } {
  const { box, world } = frame;
  const step = steps.findLast((degrees) => (degrees / 360) * world >= room) ?? steps[0]!;
  const [west, north] = unplace(frame, [box.x, box.y]);
  const [east, south] = unplace(frame, [box.x + box.width, box.y + box.height]);
  const between = (from: number, to: number) => {
    const first = Math.ceil(from / step);
    return Array.from({ length: Math.floor(to / step) - first + 1 }, (_, i) => (first + i) * step);
  };
  const at = (position: Position, axis: 0 | 1) => place(frame, position)[axis];
  return {
    meridians: between(west, east).map((degrees) => ({ degrees, at: at([degrees, 0], 0) })),
    parallels: between(Math.max(-80, south), Math.min(80, north))
      .reverse()
      .map((degrees) => ({ degrees, at: at([0, degrees], 1) }))
  };
}

/** The corners of a checkered border between degree lines: every second stretch, for both sides of the band. */
export function stretches(
  lines: readonly DegreeLine[],
  from: number,
  to: number
): [number, number][] {
  const marks = [from, ...lines.map(({ at }) => at), to];
  const pairs = marks.slice(1).map((at, i): [number, number] => [marks[i]!, at]);
  // Which stretches are dark goes by the degrees, so that the pattern does not jump as the map moves.
  const odd = lines[0] ? Math.abs(Math.round(lines[0].degrees * 4)) % 2 : 0;
  return pairs.filter(([a, b], i) => (i + odd) % 2 === 0 && b - a > 0.01);
}
