import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inside, overlap, type Box } from './sheet-geometry';
import { besidePoint, placeLabels, type Wanted } from './label-placement';

const frame: Box = { x: 10, y: 10, width: 200, height: 120 };

const label = fc.record({
  x: fc.double({ min: 10, max: 210, noNaN: true }),
  y: fc.double({ min: 10, max: 130, noNaN: true }),
  width: fc.double({ min: 4, max: 50, noNaN: true }),
  height: fc.double({ min: 2, max: 9, noNaN: true })
});

/** Labels beside random points; the one at `must`, if any, has to stand. */
function wantedOf(points: readonly Box[], must?: number): Wanted<unknown>[] {
  return points.map(({ x, y, width, height }, i) => ({
    id: String(i),
    candidates: besidePoint([x, y], { width, height }, 1.5, i === must ? frame : undefined),
    ...(i === must ? { must: true } : {})
  }));
}

describe('placeLabels', () => {
  it('lets no two labels overlap, none cover a sign, and none leave the frame', () => {
    fc.assert(
      fc.property(fc.array(label, { maxLength: 60 }), (points) => {
        const icons = points.map(({ x, y }) => ({ x: x - 1, y: y - 1, width: 2, height: 2 }));
        const placed = placeLabels(wantedOf(points), icons, frame);
        const boxes = placed.map(({ boxes }) => boxes[0]!);
        boxes.forEach((box, i) => {
          expect(inside(box, frame)).toBe(true);
          expect(icons.some((icon) => overlap(box, icon))).toBe(false);
          expect(boxes.slice(i + 1).some((other) => overlap(box, other))).toBe(false);
        });
      })
    );
  });

  it('always places what must stand, inside the frame, clear of all other labels', () => {
    const some = fc.array(label, { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(some, fc.nat(), (points, n) => {
        const must = n % points.length;
        const crowd = points.map(({ x, y }) => ({ x: x - 9, y: y - 9, width: 18, height: 18 }));
        const placed = placeLabels(wantedOf(points, must), crowd, frame);
        const own = placed.find(({ id }) => id === String(must));
        expect(own).toBeDefined();
        expect(inside(own!.boxes[0]!, frame)).toBe(true);
        const others = placed.filter((other) => other !== own);
        expect(others.some(({ boxes }) => overlap(boxes[0]!, own!.boxes[0]!))).toBe(false);
      })
    );
  });

  it('gives the more important name the better side, and the other one what is left', () => {
    const points = [0, 0].map((_, i) => ({ x: 100 + i, y: 60, width: 20, height: 3 }));
    const [first, second] = placeLabels(wantedOf(points), [], frame).map(({ boxes }) => boxes[0]!);
    expect(first!.x).toBeGreaterThan(100);
    expect(overlap(first!, second!)).toBe(false);
  });
});
