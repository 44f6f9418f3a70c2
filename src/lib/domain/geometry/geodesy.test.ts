import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compassDirection,
  compassPoints,
  distanceToLine,
  kilometres,
  lengthKm,
  nearest
} from './geodesy';
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

const position: fc.Arbitrary<Position> = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -85, max: 85, noNaN: true })
);
const line = fc.array(position, { minLength: 2, maxLength: 8 });

/** Half the way round a sphere of 6371 km. */
const farthest = Math.PI * 6371.1;
/** Kilometres that the sums of floating-point numbers may be off by: a tenth of a metre. */
const hair = 1e-4;

it('distance is symmetric, no more than half round the globe, and never shorter by a detour', () => {
  fc.assert(
    fc.property(position, position, position, (a, b, c) => {
      const direct = kilometres(a, b);
      expect(direct).toBeGreaterThanOrEqual(0);
      expect(direct).toBeLessThanOrEqual(farthest);
      expect(Math.abs(kilometres(b, a) - direct)).toBeLessThan(hair);
      expect(direct).toBeLessThanOrEqual(kilometres(a, c) + kilometres(c, b) + hair);
    })
  );
});

it('the antimeridian is a line like any other', () => {
  fc.assert(
    fc.property(
      position,
      position,
      fc.double({ min: -180, max: 180, noNaN: true }),
      (a, b, turn) => {
        const turned = ([lon, lat]: Position): Position => [((lon + turn + 540) % 360) - 180, lat];
        expect(Math.abs(kilometres(turned(a), turned(b)) - kilometres(a, b))).toBeLessThan(0.01);
      }
    )
  );
});

it('a line is as long backwards, no shorter than from end to end, and the sum of its parts', () => {
  fc.assert(
    fc.property(line, fc.nat(), (coordinates, n) => {
      const whole = lengthKm({ type: 'LineString', coordinates });
      const back = lengthKm({ type: 'LineString', coordinates: [...coordinates].reverse() });
      expect(Math.abs(whole - back)).toBeLessThan(hair);
      expect(whole).toBeGreaterThanOrEqual(kilometres(coordinates[0]!, coordinates.at(-1)!) - hair);
      const at = 1 + (n % (coordinates.length - 1));
      const parts = [coordinates.slice(0, at + 1), coordinates.slice(at)].filter(
        (part) => part.length > 1
      );
      const sum = lengthKm({ type: 'MultiLineString', coordinates: parts });
      expect(Math.abs(whole - sum)).toBeLessThan(hair);
    })
  );
});

it('no point of a line is nearer than the line', () => {
  // Degrees as the data has them, to some ten metres: turf loses its way on lines of the breadth of an atom.
  const near: fc.Arbitrary<Position> = fc.tuple(
    fc.integer({ min: 200_000, max: 1_400_000 }).map((n) => n / 10_000),
    fc.integer({ min: 100_000, max: 600_000 }).map((n) => n / 10_000)
  );
  fc.assert(
    fc.property(near, fc.array(near, { minLength: 2, maxLength: 5 }), (point, points) => {
      const away = distanceToLine(point, points);
      for (const one of points) expect(away).toBeLessThanOrEqual(kilometres(point, one) + 0.01);
    })
  );
});

it('the nearest are in order, and none left out is nearer', () => {
  const others = fc.array(
    position.map((position) => ({ position })),
    { maxLength: 12 }
  );
  fc.assert(
    fc.property(position, others, fc.nat(6), (from, all, count) => {
      const found = nearest(from, all, count);
      expect(found).toHaveLength(Math.min(count, all.length));
      const distances = all.map(({ position }) => kilometres(from, position)).sort((a, b) => a - b);
      expect(found.map(({ km }) => km)).toEqual(distances.slice(0, count));
    })
  );
});

describe('compassDirection', () => {
  const taraz: Position = [71.37, 42.9];

  it.each([
    ['n', [71.37, 50]],
    ['ne', [76, 46.3]],
    ['e', [80, 42.7]],
    ['se', [76, 39]],
    ['s', [71.37, 30]],
    ['sw', [66.5, 38.8]],
    ['w', [62, 42.7]],
    ['nw', [66.5, 46.3]]
  ] as [string, Position][])('%s lies in its direction', (wind, place) => {
    expect(compassDirection(taraz, place)).toBe(wind);
  });

  it('is turned about on the way back, whatever the way', () => {
    const back = compassPoints[(compassPoints.indexOf(compassDirection(taraz, [69, 44])) + 4) % 8];
    expect(compassDirection([69, 44], taraz)).toBe(back);
  });
});
