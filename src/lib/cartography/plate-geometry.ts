import type { Bounds } from '../domain/camera';
import { homeBounds } from '../domain/camera';
import type { Position } from '../domain/geometry';

/** Side of the drawn map in its own units: the whole Mercator world, as MapLibre has it at zoom 2. */
export const plateSize = 2048;

/** Plate units of a position; Mercator on the sphere, as MapLibre draws it. */
export function project([lon, lat]: Position): Position {
  const y = Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360));
  return [((lon + 180) / 360) * plateSize, (0.5 - y / (2 * Math.PI)) * plateSize];
}

/** The `viewBox` that shows given bounds wholly. */
export function viewBox([west, south, east, north]: Bounds): [number, number, number, number] {
  const [left, top] = project([west, north]);
  const [right, bottom] = project([east, south]);
  return [left, top, right - left, bottom - top];
}

/** Degrees of longitude on each side of an opened point when its page is first shown. */
const reach = 5;

/** What the map first shows of a feature: some way round a point, the whole of a line or an area. */
export function boundsAround(positions: readonly Position[]): Bounds {
  if (positions.length === 0) return homeBounds;
  const lons = positions.map(([lon]) => lon);
  const lats = positions.map(([, lat]) => lat);
  const [west, east] = [Math.min(...lons), Math.max(...lons)];
  const [south, north] = [Math.min(...lats), Math.max(...lats)];
  const marginX = Math.max(reach - (east - west) / 2, (east - west) * 0.12);
  const marginY = Math.max(reach * 0.6 - (north - south) / 2, (north - south) * 0.12);
  return [west - marginX, south - marginY, east + marginX, north + marginY].map(
    (degrees) => Math.round(degrees * 1000) / 1000
  ) as unknown as Bounds;
}
