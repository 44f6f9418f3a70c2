import { area, polygon } from '@turf/turf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutAtAntimeridian } from './antimeridian';

/** A round of points about a place, which may lie near the antimeridian; its longitudes are wrapped as they come. */
const round = fc
  .record({
    lon: fc.double({ min: 120, max: 240, noNaN: true }),
    lat: fc.double({ min: -60, max: 60, noNaN: true }),
    radii: fc.array(fc.double({ min: 2, max: 25, noNaN: true }), { minLength: 5, maxLength: 12 })
  })
  .map(({ lon, lat, radii }) => {
    const ring = radii.map((radius, i) => {
      const angle = (2 * Math.PI * i) / radii.length;
      return [lon + radius * Math.cos(angle), lat + radius * Math.sin(angle)];
    });
    return [...ring, ring[0]!];
  });

const wrapped = (lon: number) => ((((lon + 180) % 360) + 360) % 360) - 180;

describe('a polygon over the antimeridian', () => {
  it('is cut into pieces that stay on the map, have no edge across it, and cover as much as before', () => {
    let crossing = 0;
    fc.assert(
      fc.property(round, (ring) => {
        const given = polygon([ring.map(([lon, lat]) => [wrapped(lon!), lat!])]);
        const pieces = cutAtAntimeridian(given);
        if (pieces.length > 1) crossing += 1;
        for (const { geometry } of pieces) {
          for (const part of geometry.coordinates) {
            expect(part[0]).toEqual(part.at(-1));
            for (const [i, [lon]] of part.entries()) {
              expect(Math.abs(lon!)).toBeLessThanOrEqual(180 + 1e-9);
              if (i > 0) expect(Math.abs(lon! - part[i - 1]![0]!)).toBeLessThanOrEqual(180);
            }
          }
        }
        const before = area(polygon([ring]));
        const after = pieces.reduce((sum, piece) => sum + area(piece), 0);
        // A long edge cut at the antimeridian is no longer the same edge on the sphere.
        expect(Math.abs(after / before - 1)).toBeLessThan(0.05);
      })
    );
    expect(crossing).toBeGreaterThan(0);
  });
});
