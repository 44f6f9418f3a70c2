import { bbox, booleanPointInPolygon, destination } from '@turf/turf';
import type { Feature, Polygon } from 'geojson';
import type { Terrain } from '../domain/cross-check';
import type { Position } from '../domain/geometry';
import { land } from './natural-earth';
import { once } from './once';

interface Boxed {
  box: number[];
  polygon: Feature<Polygon>;
}

const boxedLand = once((): Boxed[] =>
  land('10m').features.map((polygon) => ({ box: bbox(polygon), polygon }))
);

function onLand(position: Position): boolean {
  const [lon, lat] = position;
  return boxedLand().some(
    ({ box, polygon }) =>
      lon >= box[0]! &&
      lat >= box[1]! &&
      lon <= box[2]! &&
      lat <= box[3]! &&
      booleanPointInPolygon(position, polygon)
  );
}

/** The point itself and sixteen points on a circle of `near` kilometres round it. */
function neighbourhood(position: Position, near: number): Position[] {
  const circle = Array.from({ length: 16 }, (_, i) => destination(position, near, i * 22.5 - 180));
  return [position, ...circle.map(({ geometry }) => geometry.coordinates as Position)];
}

/** Land and water of Natural Earth 1:10m; the Caspian is water, other lakes count as land. */
export const coast: Terrain = {
  isLand: (position, near) => neighbourhood(position, near).some(onLand),
  isWater: (position, near) => !neighbourhood(position, near).every(onLand)
};
