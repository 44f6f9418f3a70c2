import type { Position } from '$lib/domain/geometry/geometry';
import type { RouteKind } from '$lib/domain/route';

/**
 * A smooth curve through every given point (centripetal Catmull-Rom, Barry and Goldman's form):
 * it turns no loops and never leaves its stations. `steps` segments replace each leg.
 */
export function smooth(points: readonly Position[], steps = 8): Position[] {
  if (points.length < 3) return [...points];
  const result: Position[] = [points[0]!];
  for (let i = 0; i < points.length - 1; i++) {
    const p1 = points[i]!;
    const p2 = points[i + 1]!;
    const p0 = points[i - 1] ?? mirror(p2, p1);
    const p3 = points[i + 2] ?? mirror(p1, p2);
    for (let step = 1; step < steps; step++) {
      result.push(rounded(between(p0, p1, p2, p3, step / steps)));
    }
    result.push(p2);
  }
  return result;
}

/** To some ten metres: the stations themselves stay as they are given. */
const rounded = ([x, y]: Position): Position => [Number(x.toFixed(4)), Number(y.toFixed(4))];

const mirror = (from: Position, over: Position): Position => [
  2 * over[0] - from[0],
  2 * over[1] - from[1]
];

function between(p0: Position, p1: Position, p2: Position, p3: Position, share: number): Position {
  const knot = (a: Position, b: Position) =>
    Math.max(1e-6, Math.sqrt(Math.hypot(b[0] - a[0], b[1] - a[1])));
  const t1 = knot(p0, p1);
  const t2 = t1 + knot(p1, p2);
  const t3 = t2 + knot(p2, p3);
  const t = t1 + (t2 - t1) * share;
  const a1 = blend(p0, p1, 0, t1, t);
  const a2 = blend(p1, p2, t1, t2, t);
  const a3 = blend(p2, p3, t2, t3, t);
  return blend(blend(a1, a2, 0, t2, t), blend(a2, a3, t1, t3, t), t1, t2, t);
}

function blend(a: Position, b: Position, from: number, to: number, t: number): Position {
  const share = (t - from) / (to - from);
  return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share];
}

/** Segments of each leg: a sea road's waypoints stand nearer to each other than it bends. */
const steps: Record<RouteKind, number> = { land: 8, river: 8, sea: 4 };

/**
 * The line that is drawn through a road's points: a curve, as a ship or a caravan turns. It leaves the straight way a
 * little to the outer side of a bend, and so rounds a cape farther off; `tests/geo/sea-roads.test.ts` holds it to the
 * water.
 */
export function drawnRoad(kind: RouteKind, points: readonly Position[]): Position[] {
  return smooth(points, steps[kind]);
}

/** The stretch of that line between two of the road's points; it runs from the first to the second. */
export function drawnStretch(
  kind: RouteKind,
  points: readonly Position[],
  [from, to]: readonly [number, number]
): Position[] {
  const line = drawnRoad(kind, points);
  const each = (line.length - 1) / (points.length - 1);
  const stretch = line.slice(Math.min(from, to) * each, Math.max(from, to) * each + 1);
  return from <= to ? stretch : stretch.reverse();
}
