import { booleanClockwise, distance } from '@turf/turf';
import type { Polygon } from 'geojson';
import { expect, it } from 'vitest';
import type { Position } from '$lib/domain/geometry/geometry';
import { uncertaintyCircle } from './map-features';

const ring = (center: Position, metres: number): Position[] =>
  (uncertaintyCircle(center, metres) as Polygon).coordinates[0] as Position[];

it.each<[string, Position, number]>([
  ['the memorial in Astana', [71.4304, 51.1282], 8000],
  ['a building', [135.3853, 34.6497], 200],
  ['on the equator', [100, 0], 2000],
  ['far north', [68, 71], 100_000]
])('a circle of uncertainty has its true radius: %s', (_, center, metres) => {
  for (const point of ring(center, metres)) {
    const radius = distance(center, point, { units: 'meters' });
    expect(Math.abs(radius / metres - 1)).toBeLessThan(0.01);
  }
});

it('a circle of uncertainty is a closed ring that runs counter-clockwise', () => {
  const points = ring([71.43, 51.13], 8000);
  expect(points.at(-1)).toEqual(points[0]);
  expect(booleanClockwise(points)).toBe(false);
});
