import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Position } from '$lib/domain/geometry/geometry';
import { clipLine, clipRing, pathOf } from './sheet-geometry';

const box = { x: 0, y: 0, width: 10, height: 10 };

const drawnBox = { x: 10, y: 20, width: 200, height: 120 };
const point: fc.Arbitrary<Position> = fc.tuple(
  fc.double({ min: -300, max: 500, noNaN: true }),
  fc.double({ min: -300, max: 500, noNaN: true })
);
const points = fc.array(point, { minLength: 3, maxLength: 20 });

const inside = ([x, y]: Position, hair = 1e-6) =>
  x >= drawnBox.x - hair &&
  x <= drawnBox.x + drawnBox.width + hair &&
  y >= drawnBox.y - hair &&
  y <= drawnBox.y + drawnBox.height + hair;

/** Twice the area within a ring, signed. */
const area = (ring: readonly Position[]) =>
  ring.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length]!;
    return sum + x * nextY - nextX * y;
  }, 0);

describe('clipRing', () => {
  it('leaves a ring within as it is, and nothing of one outside', () => {
    const ring: Position[] = [
      [1, 1],
      [9, 1],
      [5, 8]
    ];
    expect(clipRing(ring, box)).toEqual(ring);
    expect(
      clipRing(
        ring.map(([x, y]) => [x + 20, y]),
        box
      )
    ).toEqual([]);
  });

  it('cuts a ring at the edges', () => {
    const ring: Position[] = [
      [-5, 2],
      [15, 2],
      [15, 6],
      [-5, 6]
    ];
    const cut = clipRing(ring, box);
    expect(cut.every(([x]) => x >= 0 && x <= 10)).toBe(true);
    expect(new Set(cut.map(String))).toEqual(new Set(['0,2', '10,2', '10,6', '0,6']));
  });

  it('leaves nothing outside, loses nothing inside, and cuts what is cut no further', () => {
    fc.assert(
      fc.property(points, (ring) => {
        const cut = clipRing(ring, drawnBox);
        expect(cut.every((one) => inside(one))).toBe(true);
        for (const one of ring) if (inside(one, 0)) expect(cut).toContainEqual(one);
        const again = clipRing(cut, drawnBox);
        expect(Math.abs(area(again) - area(cut))).toBeLessThan(1e-3);
        expect(Math.abs(area(cut))).toBeLessThanOrEqual(
          2 * drawnBox.width * drawnBox.height * ring.length
        );
      })
    );
  });
});

describe('clipLine', () => {
  it('keeps the pieces near the box, and parts a line that leaves and comes back', () => {
    const line: Position[] = [
      [-20, 5],
      [5, 5],
      [5, 30],
      [8, 30],
      [8, 5]
    ];
    expect(clipLine(line, box)).toEqual([
      [
        [-20, 5],
        [5, 5],
        [5, 30]
      ],
      [
        [8, 30],
        [8, 5]
      ]
    ]);
  });

  it('keeps every point inside, in order, and brings none that was not there', () => {
    fc.assert(
      fc.property(points, (line) => {
        const kept = clipLine(line, drawnBox).flat();
        for (const one of line) if (inside(one, 0)) expect(kept).toContainEqual(one);
        let from = 0;
        for (const one of kept) {
          // A point where one piece ends may begin the next.
          const at = line.findIndex((other, i) => i >= Math.max(0, from - 1) && other === one);
          expect(at).toBeGreaterThanOrEqual(0);
          from = at;
        }
      })
    );
  });
});

describe('pathOf', () => {
  it('leaves out points that no eye tells apart, but never the end of a line', () => {
    expect(
      pathOf([
        [0, 0],
        [0.01, 0],
        [5, 0],
        [5.01, 0]
      ])
    ).toBe('M0 0L5 0L5.01 0');
    expect(
      pathOf(
        [
          [0, 0],
          [0.01, 0],
          [0.02, 0.01]
        ],
        true
      )
    ).toBe('');
  });
});
