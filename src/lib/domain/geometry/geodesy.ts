import { bearing, distance, earthRadius, lineString, nearestPointOnLine } from '@turf/turf';
import type { Position } from './geometry';

type Lines =
  | { type: 'LineString'; coordinates: Position[] }
  | { type: 'MultiLineString'; coordinates: Position[][] };

/** As far as two places can be apart, in kilometres. */
const antipodes = (Math.PI * earthRadius) / 1000;

/** Great-circle distance in kilometres (turf: haversine on a sphere of 6371 km). */
export function kilometres(a: Position, b: Position): number {
  const km = distance(a, b, { units: 'kilometers' });
  // Between antipodes rounding may leave turf with the root of a negative number.
  return Number.isNaN(km) ? antipodes : km;
}

const lineKm = (line: Position[]): number =>
  line.slice(1).reduce((sum, end, i) => sum + kilometres(line[i]!, end), 0);

/** Length of a line, or of the lines of a MultiLineString together, in kilometres. */
export function lengthKm(geometry: Lines): number {
  const lines = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
  return lines.reduce((sum, line) => sum + lineKm(line), 0);
}

/** Distance of a point from a line in kilometres. */
export function distanceToLine(point: Position, line: Position[]): number {
  return (
    nearestPointOnLine(lineString(line), point, { units: 'kilometers' }).properties.dist ?? Infinity
  );
}

/** The `count` nearest of `others`, nearest first, with kilometres. */
export function nearest<T extends { position: Position }>(
  from: Position,
  others: readonly T[],
  count: number
): (T & { km: number })[] {
  return others
    .map((other) => ({ ...other, km: kilometres(from, other.position) }))
    .sort((a, b) => a.km - b.km)
    .slice(0, count);
}

/** The eight winds, clockwise from north. */
export const compassPoints = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw'] as const;
export type CompassPoint = (typeof compassPoints)[number];

/** The wind nearest to the direction in which one place sees another: initial bearing of the great circle (turf). */
export function compassDirection(from: Position, to: Position): CompassPoint {
  return compassPoints[
    (Math.round(bearing(from, to) / 45) + compassPoints.length) % compassPoints.length
  ]!;
}
