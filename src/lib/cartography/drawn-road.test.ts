import { describe, expect, it } from 'vitest';
import type { Position } from '../domain/geometry';
import { drawnRoad, drawnStretch } from './drawn-road';

const points: Position[] = [
  [60, 40],
  [65, 42],
  [70, 41],
  [75, 44]
];

describe.each(['land', 'river', 'sea'] as const)('a stretch of a %s road', (kind) => {
  it('is the drawn line between two of its points', () => {
    expect(drawnStretch(kind, points, [0, 3])).toEqual(drawnRoad(kind, points));
    const middle = drawnStretch(kind, points, [1, 2]);
    expect([middle[0], middle.at(-1)]).toEqual([points[1], points[2]]);
    for (const position of middle) expect(drawnRoad(kind, points)).toContainEqual(position);
  });

  it('runs the other way where the way does', () => {
    const there = drawnStretch(kind, points, [1, 3]);
    expect(drawnStretch(kind, points, [3, 1])).toEqual([...there].reverse());
  });

  it('of two points is straight', () => {
    expect(drawnStretch(kind, points.slice(0, 2), [1, 0])).toEqual([points[1], points[0]]);
  });
});
