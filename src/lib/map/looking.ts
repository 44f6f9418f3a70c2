import { Point, type Map as MapLibreMap } from 'maplibre-gl';
import type { Position } from '$lib/domain/geometry';
import { keysIn, pick } from './picking';
import type { Padding } from './options';

/** What the padding leaves of the map, in CSS pixels from its upper left corner. */
function uncovered(map: MapLibreMap, { right = 0, bottom = 0 }: Padding): Point {
  const { clientWidth, clientHeight } = map.getContainer();
  return new Point(clientWidth - right, clientHeight - bottom);
}

/** Keys of all features that are drawn in what the padding leaves of the map. */
export function inView(map: MapLibreMap, padding: Padding): string[] {
  return keysIn(map, [new Point(0, 0), uncovered(map, padding)]);
}

/** What lies in the middle of what the padding leaves of the map, as a click there would find it. */
export function atMiddle(map: MapLibreMap, padding: Padding): { keys: string[]; at: Position } {
  const middle = uncovered(map, padding).div(2);
  const { lng, lat } = map.unproject(middle);
  return { keys: pick(map, middle), at: [lng, lat] };
}
