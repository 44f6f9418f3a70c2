import { bbox, length, lineString, pointToLineDistance } from '@turf/turf';
import type { Position } from 'geojson';
import type { Ground } from '../cartography/physical-features';
import type { Physical } from '../domain/physical';
import { atlas } from './geo-files';
import { rivers } from './natural-earth';
import { once } from './once';
import { linesOf } from './plate-path';

/** How far our sketch of a river may lie from the river that the base map draws. */
const reachKm = 22;
/** A shorter run of a river carries no name. */
const leastKm = 120;

const drawn = once(() =>
  rivers()
    .features.flatMap(({ geometry }) => linesOf(geometry))
    .filter((line) => line.length > 1)
    .map((line) => ({ line, box: bbox(lineString(line)) }))
);

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
      if (pointToLineDistance(position, ours) <= reachKm) runs.at(-1)!.push(position);
      else if (runs.at(-1)!.length > 0) runs.push([]);
    }
    return runs.filter((run) => run.length > 1 && length(lineString(run)) >= leastKm);
  });
}

/**
 * The physical features with each river's name on the river that the base map draws. A river that the base
 * map lacks keeps our sketch, and is marked to be drawn.
 */
export const physicalInStep = once((): Ground[] =>
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
