import { bbox, bboxClip, booleanPointInPolygon, distance } from '@turf/turf';
import type { BBox, Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { drawnRoad, drawnStretch } from '$lib/cartography/drawn-road';
import type { Position } from '$lib/domain/geometry/geometry';
import { coast } from '$lib/server/base-map/countries';
import { fineLand } from '$lib/server/base-map/fine-coast';
import { atlas } from '$lib/server/geo-files';
import { memoize } from '$lib/server/memoize';

const { routes } = atlas();
const sea = routes.filter(({ properties }) => properties.kind === 'sea');

/** How far inland a sea road may be drawn: a port lies up a river, and the coast of the base map is a little coarse. */
const tolerance = 5;
/** At its ports a road leaves the water. */
const harbour = 60;

/** Round a port the land is of today: its own bay may have silted up. */
const roads = 6;
/** Kilometres of a road that lead up a river, over what the coast close up has as land. */
const upRiver: Record<string, number> = {
  ...{ 'black-sea': 10, 'alexandria-rome': 26 }, // the Don, the Tiber
  ...{ 'japan-south-route': 22, 'mingzhou-hakata-merchants': 22 }, // the Yong
  'japan-south-islands': 56, // the Yangtze
  ...{ 'quanzhou-coast': 110, 'guangzhou-champa': 75 }, // the Yong, the Jin, the Pearl
  ...{ 'malabar-coast': 44, 'gujarat-hormuz': 25, 'qana-barygaza': 25 }, // the Narmada
  ...{ coromandel: 40, 'bengal-kedah': 40 }, // the Hooghly
  'han-south-sea': 56 // the Red River, the canal of Oc Eo
};

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

  it('rounds capes and islands of the coast that is drawn close up', () => {
    const ashore = sea.flatMap(({ id, properties, geometry }) => {
      const points = geometry.coordinates as Position[];
      const ports = points.filter((_, i) => 'place' in properties.via[i]!);
      const spots = points
        .slice(1)
        .flatMap((_, i) => overLand(drawnStretch('sea', points, [i, i + 1])));
      const far = spots.filter((spot) => ports.every((port) => distance(spot, port) > roads));
      return far.length > (upRiver[id] ?? 6) ? [`${id} ${far.length} km`] : [];
    });
    expect(ashore).toEqual([]);
  });
});

/** Spots, one each kilometre, at which a line lies over the land that is drawn close up. */
function overLand(line: readonly Position[]): Position[] {
  const [lons, lats] = [line.map(([lon]) => lon), line.map(([, lat]) => lat)];
  const box: BBox = [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
  const near = landIn([box[0] - 0.01, box[1] - 0.01, box[2] + 0.01, box[3] + 0.01]);
  if (near.length === 0) return [];
  return line.slice(1).flatMap((to, i) => {
    const from = line[i]!;
    const count = Math.ceil(distance(from, to));
    return Array.from({ length: count }, (_, k): Position => {
      const share = (k + 0.5) / count;
      return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
    }).filter((spot) => near.some((area) => booleanPointInPolygon(spot, area)));
  });
}

const areas = memoize(() => fineLand().features.map((area) => ({ area, box: bbox(area) })));

/** What of the land lies within a box. */
const landIn = (box: BBox) =>
  areas()
    .filter(
      ({ box: [west, south, east, north] }) =>
        west <= box[2] && east >= box[0] && south <= box[3] && north >= box[1]
    )
    .map(({ area }) => bboxClip(area, box) as GeoJSON.Feature<Polygon>)
    .filter(({ geometry }) => geometry.coordinates.length > 0);
