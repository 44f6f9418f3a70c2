import { bbox, booleanPointInPolygon, point, pointToPolygonDistance } from '@turf/turf';
import type { Position } from '../../src/lib/domain/geometry/geometry';
import { lakesIn } from '../../src/lib/server/base-map/waters';

/** How far from the shore of a lake of that year a position lies on its water, in kilometres; 0 on land. */
export function lakeDepth(year: number): (position: Position) => number {
  const lakes = lakesIn(year).features.map((lake) => ({ lake, box: bbox(lake) }));
  return (position) => {
    const [x, y] = position;
    const depths = lakes.flatMap(({ lake, box: [west, south, east, north] }) =>
      x < west || x > east || y < south || y > north || !booleanPointInPolygon(position, lake)
        ? []
        : [-pointToPolygonDistance(point(position), lake, { units: 'kilometers' })]
    );
    return Math.max(0, ...depths);
  };
}
