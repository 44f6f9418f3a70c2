import { distance } from '@turf/turf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { homeBounds, maxZoom, minZoom, type Camera } from '$lib/domain/geometry/camera';
import {
  cameraFor,
  formatName,
  frameOf,
  orientations,
  papers,
  parseFormat,
  place,
  scaleBar,
  sheetLayout,
  unplace
} from './sheet';
import { contains, grown, inside } from './sheet-geometry';

const formats = papers.flatMap((paper) =>
  orientations.map((orientation) => ({ paper, orientation }))
);
const camera: Camera = { zoom: 5, lat: 48, lon: 67 };

describe.each(formats.map((format) => [formatName(format), format] as const))(
  '%s',
  (name, format) => {
    const { width, height, map, title, panel, band } = sheetLayout(format);

    it('is read from the address as it is written', () => {
      expect(parseFormat(name)).toEqual(format);
    });

    it('keeps all parts on the sheet and apart', () => {
      const sheet = { x: 0, y: 0, width, height };
      const parts = [map, title, panel];
      for (const part of parts) expect(inside(part, sheet)).toBe(true);
      expect(title.y + title.height).toBeLessThanOrEqual(map.y - band);
      expect(map.y + map.height + band).toBeLessThanOrEqual(panel.y);
    });

    it('puts the camera’s middle in the middle of the map, and goes back to degrees', () => {
      const frame = frameOf(map, camera);
      const [x, y] = place(frame, [camera.lon, camera.lat]);
      expect([x, y]).toEqual([
        expect.closeTo(map.x + map.width / 2, 6),
        expect.closeTo(map.y + map.height / 2, 6)
      ]);
      expect(unplace(frame, place(frame, [135.5, 34.7]))).toEqual([
        expect.closeTo(135.5, 6),
        expect.closeTo(34.7, 6)
      ]);
    });

    it('shows bounds wholly', () => {
      const frame = frameOf(map, cameraFor(map, homeBounds));
      const [west, south, east, north] = homeBounds;
      const [left, top] = place(frame, [west, north]);
      const [right, bottom] = place(frame, [east, south]);
      expect(left).toBeGreaterThan(map.x - 0.01);
      expect(top).toBeGreaterThan(map.y - 0.01);
      expect(right).toBeLessThan(map.x + map.width + 0.01);
      expect(bottom).toBeLessThan(map.y + map.height + 0.01);
    });
  }
);

describe('parseFormat', () => {
  it.each([null, '', 'a3-landscape', 'letter-sideways', 'x'])(
    'honours what it knows of %s',
    (text) => {
      const { paper, orientation } = parseFormat(text);
      expect(paper).toBe(text?.startsWith('letter') ? 'letter' : 'a4');
      expect(orientation).toBe('landscape');
    }
  );
});

describe('a frame', () => {
  const box = { x: 10, y: 20, width: 200, height: 120 };
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
        expect(contains(grown(box, 1e-3), place(frame, [west, south]))).toBe(true);
        expect(contains(grown(box, 1e-3), place(frame, [west + width, south + height]))).toBe(true);
      })
    );
  });
});

describe('scaleBar', () => {
  const { map } = sheetLayout({ paper: 'a4', orientation: 'landscape' });

  it.each([
    ['the whole road', { zoom: 2.8, lat: 41, lon: 84 }],
    ['Kazakhstan', { zoom: 5, lat: 48, lon: 67 }],
    ['Semey', { zoom: 8, lat: 50.4, lon: 80.3 }],
    ['the equator', { zoom: 6, lat: 0, lon: 100 }],
    ['a town', { zoom: 12, lat: 34.7, lon: 135.8 }]
  ])('is as long as its kilometres in the middle of the map: %s', (_name, camera) => {
    const frame = frameOf(map, camera);
    const { km, millimetres, latitude } = scaleBar(frame, 45);
    const middle = [map.x + map.width / 2, map.y + map.height / 2] as const;
    const ends = [-0.5, 0.5].map((side) =>
      unplace(frame, [middle[0] + side * millimetres, middle[1]])
    );
    // The way along a parallel is a little longer than the shortest: 0.2 % over a thousand kilometres.
    expect(distance(ends[0]!, ends[1]!) / km).toBeCloseTo(1, 2);
    expect(latitude).toBeCloseTo(camera.lat, 6);
  });

  it.each([2, 3, 4.3, 5, 6.7, 8, 9.1, 12])('is round and fills its room at zoom %d', (zoom) => {
    const { km, millimetres } = scaleBar(frameOf(map, { zoom, lat: 45, lon: 70 }), 45);
    expect(String(km)).toMatch(/^(0\.0*)?[1-5]0*$/);
    expect(millimetres).toBeLessThanOrEqual(45);
    expect(millimetres).toBeGreaterThan(45 / 2.1);
  });
});
