import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maxZoom, minZoom } from '../../domain/camera';
import type { Position } from '../../domain/geometry';
import { clipLine, clipRing } from './clip';
import { cameraFor, frameOf, place, unplace } from './frame';

const box = { x: 10, y: 20, width: 200, height: 120 };
const point: fc.Arbitrary<Position> = fc.tuple(
  fc.double({ min: -300, max: 500, noNaN: true }),
  fc.double({ min: -300, max: 500, noNaN: true })
);
const points = fc.array(point, { minLength: 3, maxLength: 20 });

const inside = ([x, y]: Position, hair = 1e-6) =>
  x >= box.x - hair &&
  x <= box.x + box.width + hair &&
  y >= box.y - hair &&
  y <= box.y + box.height + hair;

/** Twice the area within a ring, signed. */
const area = (ring: readonly Position[]) =>
  ring.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length]!;
    return sum + x * nextY - nextX * y;
  }, 0);

describe('clipRing', () => {
  it('leaves nothing outside, loses nothing inside, and cuts what is cut no further', () => {
    fc.assert(
      fc.property(points, (ring) => {
        const cut = clipRing(ring, box);
        expect(cut.every((one) => inside(one))).toBe(true);
        for (const one of ring) if (inside(one, 0)) expect(cut).toContainEqual(one);
        const again = clipRing(cut, box);
        expect(Math.abs(area(again) - area(cut))).toBeLessThan(1e-3);
        expect(Math.abs(area(cut))).toBeLessThanOrEqual(2 * box.width * box.height * ring.length);
      })
    );
  });
});

describe('clipLine', () => {
  it('keeps every point inside, in order, and brings none that was not there', () => {
    fc.assert(
      fc.property(points, (line) => {
        const kept = clipLine(line, box).flat();
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

describe('a frame', () => {
  const lat = fc.double({ min: -80, max: 80, noNaN: true });
  const lon = fc.double({ min: -180, max: 180, noNaN: true });
  const camera = fc.record({
    zoom: fc.double({ min: minZoom, max: maxZoom, noNaN: true }),
    lat,
    lon
  });

  it('has its camera in the middle, and gives back each place that is put on it', () => {
    fc.assert(
      fc.property(camera, lon, lat, (camera, lon, lat) => {
        const frame = frameOf(box, camera);
        const [x, y] = place(frame, [camera.lon, camera.lat]);
        expect(x).toBeCloseTo(box.x + box.width / 2, 4);
        expect(y).toBeCloseTo(box.y + box.height / 2, 4);
        const [backLon, backLat] = unplace(frame, place(frame, [lon, lat]));
        expect(backLon).toBeCloseTo(lon, 6);
        expect(backLat).toBeCloseTo(lat, 6);
      })
    );
  });

  it('shows wholly the bounds that it was made for, unless they are too wide for any', () => {
    const bounds = fc
      .tuple(
        lon,
        lat,
        fc.double({ min: 0.01, max: 60, noNaN: true }),
        fc.double({ min: 0.01, max: 40, noNaN: true })
      )
      .filter(([west, south, width, height]) => west + width <= 180 && south + height <= 80);
    fc.assert(
      fc.property(bounds, ([west, south, width, height]) => {
        const found = cameraFor(box, [west, south, west + width, south + height]);
        expect(found.zoom).toBeGreaterThanOrEqual(minZoom);
        expect(found.zoom).toBeLessThanOrEqual(maxZoom);
        if (found.zoom === minZoom) return;
        const frame = frameOf(box, found);
        expect(inside(place(frame, [west, south]), 1e-3)).toBe(true);
        expect(inside(place(frame, [west + width, south + height]), 1e-3)).toBe(true);
      })
    );
  });
});
