import { bbox, length, lineString, pointToLineDistance } from '@turf/turf';
import type { Position } from 'geojson';
import type { Ground } from '$lib/cartography/physical-features';
import type { Physical } from '$lib/domain/physical';
import { atlas } from '$lib/server/geo-files';
import { rivers } from './natural-earth';
import { memoize } from '$lib/server/memoize';
import { linesOf } from './static-map-path';

/** How far our sketch of a river may lie from the river that the base map draws. */
const reachKm = 22;
/** A shorter run of a river carries no name. */
const leastKm = 120;

const drawn = memoize(() =>
  rivers()
    .features.flatMap(({ geometry }) => linesOf(geometry))
    .filter((line) => line.length > 1)
    .map((line) => ({ line, box: bbox(lineString(line)) }))
);

const kmPerDegree = 111.2;

/**
 * Whether a position may lie within reach of a line, measured on a plane that is right beside it: the geodesic answer, which
 * is asked next, takes a hundred times as long, and there are a hundred thousand positions.
 */
function mayReach([lon = 0, lat = 0]: Position, line: readonly Position[]): boolean {
  const east = kmPerDegree * Math.cos((lat * Math.PI) / 180);
  const at = (position: Position) => [
    ((position[0] ?? 0) - lon) * east,
    ((position[1] ?? 0) - lat) * kmPerDegree
  ];
  for (let i = 1; i < line.length; i += 1) {
    const [[ax = 0, ay = 0], [bx = 0, by = 0]] = [at(line[i - 1]!), at(line[i]!)];
    const [dx, dy] = [bx - ax, by - ay];
    const along = Math.min(1, Math.max(0, -(ax * dx + ay * dy) / (dx * dx + dy * dy || 1)));
    if (Math.hypot(ax + along * dx, ay + along * dy) < 2 * reachKm) return true;
  }
  return false;
}

/** Runs of the base map's rivers that lie along a sketched one: where its name is written. */
function along(sketch: Position[]): Position[][] {
  const ours = lineString(sketch);
  const [west, south, east, north] = bbox(ours);
  const near = drawn().filter(
    ({ box }) =>
      box[0] < east + 0.3 && box[2] > west - 0.3 && box[1] < north + 0.3 && box[3] > south - 0.3
  );
  return near.flatMap(({ line }) => {
    const runs: Position[][] = [[]];
    for (const position of line) {
      if (mayReach(position, sketch) && pointToLineDistance(position, ours) <= reachKm)
        runs.at(-1)!.push(position);
      else if (runs.at(-1)!.length > 0) runs.push([]);
    }
    return runs.filter((run) => run.length > 1 && length(lineString(run)) >= leastKm);
  });
}

/**
 * The physical features with each river's name on the river that the base map draws. A river that the base
 * map lacks keeps our sketch, and is marked to be drawn.
 */
export const physicalInStep = memoize((): Ground[] =>
  atlas().physical.flatMap((feature) => {
    if (feature.properties.kind !== 'river' || feature.geometry.type !== 'LineString')
      return [feature];
    const runs = along(feature.geometry.coordinates);
    if (runs.length === 0) return [{ ...feature, sketched: true }];
    return runs.map(
      (coordinates) => ({ ...feature, geometry: { type: 'LineString', coordinates } }) as Physical
    );
  })
);
