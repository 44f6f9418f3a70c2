import { bearing } from '@turf/turf';
import type { Position } from './geometry';

/** The eight winds, clockwise from north. */
export const winds = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw'] as const;
export type Wind = (typeof winds)[number];

/** The wind nearest to the direction in which one place sees another: initial bearing of the great circle (turf). */
export function windTowards(from: Position, to: Position): Wind {
  return winds[(Math.round(bearing(from, to) / 45) + winds.length) % winds.length]!;
}
