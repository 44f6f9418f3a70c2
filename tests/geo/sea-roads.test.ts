import { distance } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import { drawnRoad } from '$lib/cartography/lines/drawn-road';
import type { Position } from '$lib/domain/geometry/geometry';
import { coast } from '$lib/server/base-map/coast';
import { atlas } from '$lib/server/geo-files';

const { routes } = atlas();
const sea = routes.filter(({ properties }) => properties.kind === 'sea');

/** How far inland a sea road may be drawn: a port lies up a river, and the coast of the base map is a little coarse. */
const tolerance = 5;
/** At its ports a road leaves the water. */
const harbour = 60;

/** The middle of each drawn segment far from ports. */
function spots(points: readonly Position[], ports: readonly Position[]): Position[] {
  return points
    .slice(1)
    .map(([x, y], i): Position => [(x + points[i]![0]) / 2, (y + points[i]![1]) / 2])
    .filter((spot) => ports.every((port) => distance(spot, port) > harbour));
}

describe('a sea road', () => {
  it('is drawn without a corner where it turns at sea', () => {
    for (const { id, properties, geometry } of sea) {
      const line = drawnRoad('sea', geometry.coordinates);
      expect(line.length, id).toBeGreaterThan(properties.via.length);
    }
  });

  it('keeps to the water all the way between its ports', () => {
    const ashore = sea.flatMap(({ id, properties, geometry }) => {
      const points = geometry.coordinates as Position[];
      const ports = points.filter((_, i) => 'place' in properties.via[i]!);
      return spots(drawnRoad('sea', points), ports)
        .filter((spot) => !coast.isWater(spot, tolerance))
        .map((spot) => `${id} ${spot.map((degrees) => degrees.toFixed(2)).join(' ')}`);
    });
    expect(ashore).toEqual([]);
  });
});
