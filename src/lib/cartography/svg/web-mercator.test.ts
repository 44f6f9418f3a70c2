import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Position } from '$lib/domain/geometry/geometry';
import { boundsAround, worldSize, project, viewBox, viewBoxAt } from './web-mercator';

/** Degrees as the data has them, to some ten metres. */
const degrees = (min: number, max: number) =>
  fc.integer({ min: min * 10_000, max: max * 10_000 }).map((n) => n / 10_000);
const position: fc.Arbitrary<Position> = fc.tuple(degrees(-10, 180), degrees(-5, 72));

it('what the map first shows holds every position, with room round it', () => {
  fc.assert(
    fc.property(fc.array(position, { minLength: 1, maxLength: 12 }), (positions) => {
      const [west, south, east, north] = boundsAround(positions);
      for (const [lon, lat] of positions) {
        expect(lon - west).toBeGreaterThan(0);
        expect(east - lon).toBeGreaterThan(0);
        expect(lat - south).toBeGreaterThan(0);
        expect(north - lat).toBeGreaterThan(0);
      }
      expect(east - west).toBeGreaterThanOrEqual(9.99);
    })
  );
});

it('the static map keeps east at the right and north at the top, and its view holds what lies in the bounds', () => {
  fc.assert(
    fc.property(position, position, (a, b) => {
      const [[ax, ay], [bx, by]] = [project(a), project(b)];
      expect(bx > ax).toBe(b[0] > a[0]);
      expect(by < ay).toBe(b[1] > a[1]);
      for (const part of [ax, ay, bx, by]) {
        expect(part).toBeGreaterThanOrEqual(0);
        expect(part).toBeLessThanOrEqual(worldSize);
      }
      const [left, top, width, height] = viewBox(boundsAround([a, b]));
      for (const [x, y] of [project(a), project(b)]) {
        expect(x > left && x < left + width && y > top && y < top + height).toBe(true);
      }
    })
  );
});

it('the static map shows a camera as the map does: its middle in the middle, a tile of 512 pixels in as many', () => {
  const window = { width: 900, height: 600 };
  fc.assert(
    fc.property(position, fc.double({ min: 1.5, max: 12, noNaN: true }), ([lon, lat], zoom) => {
      const [left, top, width, height] = viewBoxAt({ zoom, lat, lon }, window);
      const [x, y] = project([lon, lat]);
      expect(left + width / 2).toBeCloseTo(x, 6);
      expect(top + height / 2).toBeCloseTo(y, 6);
      // The whole world is `plateSize` units wide, and 512 pixels at zoom 0.
      expect((window.width / width) * worldSize).toBeCloseTo(512 * 2 ** zoom, 3);
      expect(width / height).toBeCloseTo(1.5, 6);
    })
  );
});
