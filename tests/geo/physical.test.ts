import { bbox, lineString, nearestPointOnLine, pointToLineDistance } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import { mapSources } from '$lib/cartography/map-features';
import type { Position } from '$lib/domain/geometry/geometry';
import { languages } from '$lib/domain/language';
import { coast } from '$lib/server/base-map/countries';
import { atlas } from '$lib/server/geo-files';
import { physicalInStep } from '$lib/server/base-map/rivers';

const { physical, places, routes } = atlas();
const count = (...kinds: string[]) =>
  physical.filter(({ properties }) => kinds.includes(properties.kind)).length;
const line = (id: string) => {
  const feature = physical.find((candidate) => candidate.id === id);
  if (feature?.geometry.type !== 'LineString') throw new Error(`${id} is no line`);
  return lineString(feature.geometry.coordinates);
};
/** Latitude of a line where it crosses a longitude. */
const latitudeAt = (id: string, lon: number) =>
  nearestPointOnLine(line(id), [lon, 42]).geometry.coordinates[1]!;

describe('physical geography', () => {
  it('has the ranges, deserts and waters that the roads turn on', () => {
    expect(count('range', 'highland')).toBeGreaterThanOrEqual(30);
    expect(count('desert', 'steppe')).toBeGreaterThanOrEqual(15);
    expect(count('sea', 'lake', 'river')).toBeGreaterThanOrEqual(30);
  });

  it('names each in four languages', () => {
    for (const { id, properties } of physical) {
      for (const language of languages)
        expect(properties.name[language], `${id} ${language}`).toMatch(/\S/);
    }
  });

  it('puts the Tian Shan between Issyk-Kul and the Tarim', () => {
    const issykKul = 42.4;
    const tarimAtAksu = 40.9;
    const tianShan = latitudeAt('tian-shan', 79);
    expect(tianShan).toBeLessThan(issykKul);
    expect(tianShan).toBeGreaterThan(tarimAtAksu);
  });

  it('leads the Silk Road past the Taklamakan, not through it', () => {
    const desert = physical.find(({ id }) => id === 'taklamakan')!;
    const [west, south, east, north] = bbox(desert.geometry);
    for (const id of ['kucha', 'khotan', 'aksu', 'niya']) {
      const [lon, lat] = places.find((place) => place.id === id)!.geometry.coordinates;
      const inside = lon > west + 1 && lon < east - 1 && lat > south + 1 && lat < north - 1;
      expect(inside, id).toBe(false);
    }
  });

  it('writes rivers’ names on the rivers that the base map draws, or draws them', () => {
    const rivers = physicalInStep().filter(({ properties }) => properties.kind === 'river');
    const named = new Set(rivers.map(({ id }) => id));
    expect(named.size).toBe(count('river'));
    const inStep = rivers.filter(({ sketched }) => !sketched);
    expect(inStep.length).toBeGreaterThan(10);
  });
});

describe('the drawn road', () => {
  const drawn = new Map(
    mapSources(atlas()).lines.features.map(({ properties, geometry }) => [
      properties.key,
      geometry as { type: 'LineString'; coordinates: Position[] }
    ])
  );

  it('passes within 2 km of each of its stations', () => {
    for (const { id, properties } of routes) {
      const curve = lineString(drawn.get(`routes/${id}`)!.coordinates);
      for (const via of properties.via) {
        if (!('place' in via)) continue;
        const station = places.find((place) => place.id === via.place)!.geometry.coordinates;
        const away = pointToLineDistance(station, curve, { units: 'kilometers' });
        expect(away, `${id} at ${via.place}`).toBeLessThan(2);
      }
    }
  });

  it('keeps sea legs on the water between the harbours', () => {
    const ashore: string[] = [];
    for (const { id, properties } of routes.filter(({ properties }) => properties.kind === 'sea')) {
      const { coordinates } = drawn.get(`routes/${id}`)!;
      // A leg between two waypoints is drawn as a curve of several segments.
      const segments = (coordinates.length - 1) / (properties.via.length - 1);
      expect(Number.isInteger(segments), id).toBe(true);
      coordinates.slice(1).forEach(([x, y], i) => {
        const [x0, y0] = coordinates[i]!;
        const leg = Math.floor(i / segments);
        const harbour = [leg, leg + 1].some((at) => 'place' in properties.via[at]!);
        for (const share of [0.25, 0.5, 0.75]) {
          const point: Position = [x0 + (x - x0) * share, y0 + (y - y0) * share];
          if (!harbour && !coast.isWater(point, 3)) ashore.push(`${id} after waypoint ${leg}`);
        }
      });
    }
    expect(ashore).toEqual([]);
  });
});
