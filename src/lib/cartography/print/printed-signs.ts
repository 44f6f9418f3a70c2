import type { Feature, Geometry } from 'geojson';
import type { Position } from '../../domain/geometry';
import { around, contains, grown, type Box } from './box';
import { place, type Frame } from './frame';
import type { Shown } from './shown-features';

/** A sign on the sheet: its middle and the side of its grid in millimetres. */
export interface DrawnSign {
  key: string;
  sign: string;
  x: number;
  y: number;
  size: number;
  selected: boolean;
  /** What names keep clear of. */
  box: Box;
}

export const isSite = (key: string): boolean => key.startsWith('sites/');

/** Whether a feature of a rank is drawn at a zoom; `second` and `third` bring in ranks 2 and 3, as on the screen. */
export const isDue = (rank: number, zoom: number, second: number, third: number): boolean =>
  zoom >= [0, 0, second, third][rank]!;

/** Side of a sign's grid in millimetres: larger with the zoom and the rank. */
export function signSize(key: string, rank: number, zoom: number): number {
  const near = Math.min(1, Math.max(0, (zoom - 2) / 6));
  const size = isSite(key) ? 3.3 + 1.2 * near : 2.9 + 1.1 * near;
  return rank === 1 ? size : size * 0.86;
}

/** Signs within the frame, what matters most uppermost. An approximate point gives way to its circle near by. */
export function drawnSigns(
  points: readonly Feature<Geometry, Shown>[],
  frame: Frame,
  selected: string | undefined
): DrawnSign[] {
  const order = (sign: { selected: boolean; rank: number; site: boolean }) =>
    sign.selected ? 9 : (sign.site ? 4 : 0) - sign.rank;
  return points
    .flatMap(({ geometry, properties: { key, rank, sign, pinUntil } }) => {
      if (geometry.type !== 'Point' || sign === '') return [];
      const site = isSite(key);
      const isSelected = key === selected;
      const due =
        isSelected || (site ? isDue(rank, frame.zoom, 4, 6) : isDue(rank, frame.zoom, 3, 5));
      const [x, y] = place(frame, geometry.coordinates as Position);
      if (!due || frame.zoom >= pinUntil || !contains(grown(frame.box, -1), [x, y])) return [];
      const size = signSize(key, rank, frame.zoom) * (isSelected ? 1.25 : 1);
      const box = around([x, y], size * (isSelected ? 0.62 : site ? 0.42 : 0.3));
      return [{ key, sign, x, y, size, box, rank, site, selected: isSelected }];
    })
    .sort((a, b) => order(a) - order(b))
    .map(({ key, sign, x, y, size, box, selected }) => ({ key, sign, x, y, size, box, selected }));
}
