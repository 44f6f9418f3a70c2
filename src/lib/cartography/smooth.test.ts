import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Position } from '../domain/geometry';
import { smooth } from './smooth';

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
