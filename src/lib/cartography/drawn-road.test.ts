import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Position } from '$lib/domain/geometry/geometry';
import { drawnRoad, drawnStretch, smooth } from './drawn-road';

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

/** Degrees to five decimals, about a metre: as fine as the data is. */
const degrees = (min: number, max: number) =>
  fc.integer({ min: min * 1e5, max: max * 1e5 }).map((n) => n / 1e5);
const line = fc.array(fc.tuple(degrees(-10, 180), degrees(-5, 72)), {
  minLength: 2,
  maxLength: 20
});

describe('smooth', () => {
  it('passes exactly through every point, in order', () => {
    fc.assert(
      fc.property(line, fc.integer({ min: 1, max: 8 }), (points, steps) => {
        const curve = smooth(points, steps);
        const drawn = points.length < 3 ? curve : curve.filter((_, i) => i % steps === 0);
        expect(drawn).toEqual(points);
      })
    );
  });

  it('puts so many segments for each leg', () => {
    const points: Position[] = [
      [0, 0],
      [10, 0],
      [10, 10]
    ];
    expect(smooth(points, 4)).toHaveLength(2 * 4 + 1);
  });

  it('leaves a single leg straight', () => {
    expect(
      smooth([
        [0, 0],
        [10, 5]
      ])
    ).toEqual([
      [0, 0],
      [10, 5]
    ]);
  });

  it('keeps a straight line straight', () => {
    for (const [x, y] of smooth([
      [0, 0],
      [3, 3],
      [10, 10],
      [11, 11]
    ]))
      expect(y).toBeCloseTo(x, 3);
  });

  it('stays finite where a point is given twice', () => {
    const curve = smooth([
      [0, 0],
      [5, 5],
      [5, 5],
      [9, 0]
    ]);
    for (const coordinate of curve.flat()) expect(coordinate).toSatisfy(Number.isFinite);
  });

  it('leaves what it was given alone', () => {
    const points: Position[] = [
      [0, 0],
      [5, 5],
      [9, 0]
    ];
    const before = structuredClone(points);
    smooth(points);
    expect(points).toEqual(before);
  });
});
