import { describe, expect, it } from 'vitest';
import { distanceToLine, kilometres, lengthKm, nearest } from './distance';
import type { Position } from './geometry';

const astana: Position = [71.43, 51.13];
const osaka: Position = [135.5, 34.69];
const tokyo: Position = [139.69, 35.69];

/** Expects `actual` within a share of `known`. */
function within(actual: number, known: number, share: number) {
  expect(Math.abs(actual / known - 1)).toBeLessThan(share);
}

describe('kilometres', () => {
  it.each<[string, Position, Position, number]>([
    ['Astana – Osaka', astana, osaka, 5400],
    ['Osaka – Tokyo', osaka, tokyo, 397],
    ['Hiroshima – Nagasaki', [132.4547, 34.3949], [129.8632, 32.7737], 301],
    ['a degree of the equator', [0, 0], [1, 0], 111.2],
    ['across the antimeridian', [179.5, 0], [-179.5, 0], 111.2]
  ])('%s', (_, a, b, known) => {
    within(kilometres(a, b), known, 0.03);
    expect(kilometres(b, a)).toBeCloseTo(kilometres(a, b), 6);
  });

  it('is 0 from a place to itself', () => {
    expect(kilometres(astana, astana)).toBe(0);
  });
});

describe('lengthKm', () => {
  it('adds up the legs of a line', () => {
    const line = { type: 'LineString' as const, coordinates: [astana, osaka, tokyo] };
    expect(lengthKm(line)).toBeCloseTo(kilometres(astana, osaka) + kilometres(osaka, tokyo), 6);
  });

  it('does not count the gap between the lines of a MultiLineString', () => {
    const coordinates: Position[][] = [
      [
        [0, 0],
        [1, 0]
      ],
      [
        [50, 0],
        [51, 0]
      ]
    ];
    within(lengthKm({ type: 'MultiLineString', coordinates }), 2 * 111.2, 0.001);
  });
});

it('distanceToLine goes to the nearest point of the line, not to its nearest vertex', () => {
  within(
    distanceToLine(
      [5, 1],
      [
        [0, 0],
        [10, 0]
      ]
    ),
    111.2,
    0.01
  );
  within(
    distanceToLine(
      [-1, 0],
      [
        [0, 0],
        [10, 0]
      ]
    ),
    111.2,
    0.01
  );
});

it('nearest gives as many as asked for, nearest first, with kilometres', () => {
  const others = [
    { id: 'tokyo', position: tokyo },
    { id: 'astana', position: astana },
    { id: 'osaka', position: osaka }
  ];
  const found = nearest([135.8, 34.68], others, 2);
  expect(found.map(({ id }) => id)).toEqual(['osaka', 'tokyo']);
  within(found[0]!.km, 27.5, 0.03);
  expect(nearest(astana, [], 5)).toEqual([]);
});
