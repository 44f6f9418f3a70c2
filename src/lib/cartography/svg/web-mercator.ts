import type { Bounds, Camera } from '$lib/domain/geometry/camera';
import { homeBounds } from '$lib/domain/geometry/camera';
import type { Position } from '$lib/domain/geometry/geometry';

/** Side of the static map in its own units: the whole Mercator world, as MapLibre has it at zoom 2. */
export const worldSize = 2048;

/** CSS pixels for one unit of the static map, at a zoom of 512 px tiles. */
export const pixelsPerUnit = (zoom: number): number => (512 * 2 ** zoom) / worldSize;

/** Units of the static map of a position; Mercator on the sphere, as MapLibre draws it. */
export function project([lon, lat]: Position): Position {
  const y = Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360));
  return [((lon + 180) / 360) * worldSize, (0.5 - y / (2 * Math.PI)) * worldSize];
}

/** The position that is drawn at a spot of the plate. */
export function unproject([x, y]: Position): Position {
  const north = (0.5 - y / worldSize) * 2 * Math.PI;
  return [(x / worldSize) * 360 - 180, (Math.atan(Math.exp(north)) * 360) / Math.PI - 90];
}

/** The `viewBox` that shows given bounds wholly. */
export function viewBox([west, south, east, north]: Bounds): [number, number, number, number] {
  const [left, top] = project([west, north]);
  const [right, bottom] = project([east, south]);
  return [left, top, right - left, bottom - top];
}

/** The `viewBox` that shows what the map shows in a window of so many CSS pixels. */
export function viewBoxAt(
  { zoom, lat, lon }: Camera,
  window: { width: number; height: number }
): [number, number, number, number] {
  const unit = 1 / pixelsPerUnit(zoom);
  const [x, y] = project([lon, lat]);
  const [width, height] = [window.width * unit, window.height * unit];
  return [x - width / 2, y - height / 2, width, height];
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
