import { bearing } from '@turf/turf';
import type { Position } from './geometry';

/** The eight winds, clockwise from north. */
export const compassPoints = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw'] as const;
export type CompassPoint = (typeof compassPoints)[number];

/** The wind nearest to the direction in which one place sees another: initial bearing of the great circle (turf). */
export function compassDirection(from: Position, to: Position): CompassPoint {
  return compassPoints[
    (Math.round(bearing(from, to) / 45) + compassPoints.length) % compassPoints.length
  ]!;
}
