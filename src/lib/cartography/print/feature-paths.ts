import type { Geometry } from 'geojson';
import type { Position } from '../../domain/geometry';
import { grown } from './box';
import { clipLine, clipRing, pathOf } from './clip';
import { place, type Frame } from './frame';

/** Path data of an area within the frame; empty where none of it is. */
export function areaPath(geometry: Geometry, frame: Frame): string {
  if (geometry.type !== 'Polygon') return '';
  const box = grown(frame.box, 2);
  return geometry.coordinates
    .map((ring) => {
      const points = ring.slice(0, -1).map((position) => place(frame, position as Position));
      return pathOf(clipRing(points, box), true);
    })
    .join('');
}

/** Path data of the lines of a geometry as far as they come near the frame. */
export function linePath(geometry: Geometry, frame: Frame): string {
  const lines =
    geometry.type === 'LineString'
      ? [geometry.coordinates]
      : geometry.type === 'MultiLineString'
        ? geometry.coordinates
        : [];
  const box = grown(frame.box, 2);
  return lines
    .flatMap((line) =>
      clipLine(
        line.map((position) => place(frame, position as Position)),
        box
      )
    )
    .map((run) => pathOf(run))
    .join('');
}
