import * as v from 'valibot';

/** Longitude first, then latitude, WGS84 degrees (RFC 7946). */
export const positionSchema = v.pipe(
  v.strictTuple(
    [
      v.pipe(
        v.number('a longitude in degrees'),
        v.minValue(-180, 'a longitude from -180 to 180'),
        v.maxValue(180, 'a longitude from -180 to 180')
      ),
      v.pipe(
        v.number('a latitude in degrees'),
        v.minValue(-90, 'a latitude from -90 to 90 (are longitude and latitude swapped?)'),
        v.maxValue(90, 'a latitude from -90 to 90 (are longitude and latitude swapped?)')
      )
    ],
    'a longitude and a latitude, and no third number'
  ),
  v.check(
    ([lon, lat]) =>
      lon >= atlasExtent[0] &&
      lat >= atlasExtent[1] &&
      lon <= atlasExtent[2] &&
      lat <= atlasExtent[3],
    'a position inside the extent of the atlas, 10°W–180°E and 5°S–72°N (are longitude and latitude swapped?)'
  )
);

/** West, south, east, north of all that the atlas holds: swapped coordinates fall out of it or into the sea. */
export const atlasExtent = [-10, -5, 180, 72] as const;

export type Position = [number, number];

const line = v.pipe(v.array(positionSchema), v.minLength(2, 'a line of two or more positions'));
const ring = v.pipe(
  v.array(positionSchema),
  v.minLength(4, 'a ring of four or more positions'),
  v.check((points) => samePosition(points[0], points.at(-1)), 'a closed ring'),
  v.check(
    (points) => signedArea(points as Position[]) > 0,
    'an outer ring that runs counter-clockwise'
  )
);

export const pointSchema = v.strictObject({
  type: v.literal('Point'),
  coordinates: positionSchema
});
export const lineStringSchema = v.strictObject({
  type: v.literal('LineString'),
  coordinates: line
});
export const multiLineStringSchema = v.strictObject({
  type: v.literal('MultiLineString'),
  coordinates: v.pipe(v.array(line), v.minLength(1, 'at least one line'))
});
export const polygonSchema = v.strictObject({
  type: v.literal('Polygon'),
  coordinates: v.pipe(v.array(ring), v.length(1, 'one ring without holes'))
});

export function samePosition(
  a: readonly number[] | undefined,
  b: readonly number[] | undefined
): boolean {
  return a?.[0] === b?.[0] && a?.[1] === b?.[1];
}

/** Twice the shoelace area in square degrees: positive for a counter-clockwise ring. */
function signedArea(ring: Position[]): number {
  return ring.slice(1).reduce((sum, [x, y], i) => sum + (ring[i]![0] * y - x * ring[i]![1]), 0);
}

/** All positions of a point, of lines or of an area's rings, in order. */
export function positionsOf(
  geometry:
    | { type: 'Point'; coordinates: Position }
    | { type: 'LineString'; coordinates: Position[] }
    | { type: 'MultiLineString' | 'Polygon'; coordinates: Position[][] }
): Position[] {
  switch (geometry.type) {
    case 'Point':
      return [geometry.coordinates];
    case 'LineString':
      return geometry.coordinates;
    case 'MultiLineString':
    case 'Polygon':
      return geometry.coordinates.flat();
  }
}
