import { polygon } from '@turf/turf';
import type { Position } from 'geojson';
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

/**
 * Square degrees of a simple ring, by its corners. On the sphere an edge that is cut is no longer the same edge, and
 * turf's areas of long thin shapes then differ by a twentieth; in the plane that the cut is made in nothing is lost.
 */
function planeArea(ring: readonly Position[]): number {
  const twice = ring.slice(1).map(([lon = 0, lat = 0], i) => {
    const [before = 0, beforeLat = 0] = ring[i]!;
    return before * lat - lon * beforeLat;
  });
  return Math.abs(twice.reduce((sum, part) => sum + part, 0)) / 2;
}

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
        const after = pieces
          .flatMap(({ geometry }) => geometry.coordinates)
          .reduce((sum, part) => sum + planeArea(part), 0);
        expect(after / planeArea(ring)).toBeCloseTo(1, 6);
      })
    );
    expect(crossing).toBeGreaterThan(0);
  });
});
