import type { Position } from '../domain/geometry';
import type { RouteKind } from '../domain/route';
import { smooth } from './smooth';

/**
 * The line that is drawn through a road's points. A sea road keeps to its waypoints, which stand in the water: a curve
 * might cut a cape.
 */
export function drawnRoad(kind: RouteKind, points: readonly Position[]): Position[] {
  return kind === 'sea' ? [...points] : smooth(points);
}

/** The stretch of that line between two of the road's points; it runs from the first to the second. */
export function drawnStretch(
  kind: RouteKind,
  points: readonly Position[],
  [from, to]: readonly [number, number]
): Position[] {
  const line = drawnRoad(kind, points);
  const steps = (line.length - 1) / (points.length - 1);
  const stretch = line.slice(Math.min(from, to) * steps, Math.max(from, to) * steps + 1);
  return from <= to ? stretch : stretch.reverse();
}
