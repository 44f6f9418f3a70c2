import { distance } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import { frameOf, unplace } from './frame';
import { sheetLayout, scaleBar } from './paper';

const { map } = sheetLayout({ paper: 'a4', orientation: 'landscape' });

describe('scaleBar', () => {
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
