import { bbox, booleanPointInPolygon, polygon } from '@turf/turf';
import fc from 'fast-check';
import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { languages } from '$lib/domain/language';
import { coast, stateNames } from './countries';
import { borders, cutAtAntimeridian, lakes, land } from './natural-earth';

describe('land', () => {
  it('is cut at the antimeridian: no edge runs round the world', () => {
    for (const scale of ['10m', '50m'] as const) {
      const jumps = land(scale)
        .features.flatMap(({ geometry }) => geometry.coordinates)
        .flatMap((ring) => ring.slice(1).map((end, i) => [ring[i]!, end] as const))
        // Antarctica alone is closed along the pole.
        .filter(([start, end]) => end[1]! > -85 && Math.abs(end[0]! - start[0]!) > 180);
      expect(jumps).toEqual([]);
    }
  });

  it('stays in range', () => {
    const [west, south, east, north] = bbox(land('10m'));
    expect(west).toBeGreaterThanOrEqual(-180.0001);
    expect(east).toBeLessThanOrEqual(180.0001);
    expect(south).toBeGreaterThanOrEqual(-90.0001);
    expect(north).toBeLessThanOrEqual(90);
  });
});

describe('lakes', () => {
  it.each([
    ['Balkhash', 74.3, 46.2],
    ['Issyk-Kul', 77.2, 42.4],
    ['the Aral Sea', 60, 45.3],
    ['Baikal', 108, 53.3]
  ])('has %s', (_name, lon, lat) => {
    expect(lakes().features.some((lake) => booleanPointInPolygon([lon, lat], lake))).toBe(true);
  });
});

describe('coast', () => {
  it('knows land, sea, and the Caspian as water', () => {
    expect(coast.isLand([71.4, 51.1], 3)).toBe(true);
    expect(coast.isWater([51, 42], 3)).toBe(true);
    expect(coast.isLand([140, 28], 3)).toBe(false);
    expect(coast.isWater([71.4, 51.1], 3)).toBe(false);
  });

  it('allows for a harbour on the shore', () => {
    expect(coast.isLand([130.4, 33.59], 3)).toBe(true);
    expect(coast.isWater([129.2, 34.2], 3)).toBe(true);
  });
});

describe('borders', () => {
  const lines = (disputed: boolean) =>
    borders().features.find(({ properties }) => properties?.disputed === disputed)!;

  it('marks the line across Perekop, Kashmir and other disputed lines', () => {
    const crosses = (disputed: boolean, [west, south, east, north]: number[]) =>
      (lines(disputed).geometry as { coordinates: number[][][] }).coordinates.some((line) =>
        line.some(([x, y]) => x! > west! && x! < east! && y! > south! && y! < north!)
      );
    const perekop = [33, 45.7, 35.2, 46.4];
    const kashmir = [73.5, 33, 78, 35.5];
    const aksaiChin = [78, 33, 80.5, 36];
    const gilgit = [72.5, 35.5, 76, 37.2];
    for (const box of [aksaiChin, gilgit]) expect(crosses(true, box)).toBe(true);
    expect(crosses(false, aksaiChin)).toBe(false);
    const kazakhChina = [80, 45, 82, 47];
    expect(crosses(true, perekop)).toBe(true);
    expect(crosses(false, perekop)).toBe(false);
    expect(crosses(true, kashmir)).toBe(true);
    expect(crosses(false, kashmir)).toBe(false);
    expect(crosses(false, kazakhChina)).toBe(true);
    expect(crosses(true, kazakhChina)).toBe(false);
  });
});

describe('the names of states', () => {
  const named = new Map(
    stateNames().features.map(({ geometry, properties }) => [
      properties!['name:en'],
      { geometry, properties }
    ])
  );

  it('are there in four languages, each within its state', () => {
    expect(named.get('Kazakhstan')!.properties).toMatchObject({
      ...{ 'name:ru': 'Казахстан', 'name:kk': 'Қазақстан', 'name:ja': 'カザフスタン', from: 2.5 }
    });
    const [lon, lat] = named.get('Japan')!.geometry.coordinates;
    expect([lon! > 130 && lon! < 142, lat! > 33 && lat! < 42]).toEqual([true, true]);
    for (const { properties } of stateNames().features)
      for (const lang of languages) expect(properties![`name:${lang}`]).toMatch(/\p{L}{2}/u);
  });

  it('are of no land whose state is disputed', () => {
    for (const name of ['Kosovo', 'Western Sahara', 'Taiwan', 'Somaliland', 'Crimea', 'Kashmir'])
      expect(named.has(name), name).toBe(false);
  });
});

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
