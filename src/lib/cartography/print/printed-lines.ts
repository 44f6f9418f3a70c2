import type { Feature, Geometry } from 'geojson';
import type { Certainty } from '../../domain/certainty';
import { dashes } from '../dashes';
import type { Palette } from '../palette';
import type { Frame } from './frame';
import { linePath } from './feature-paths';
import type { Shown } from './shown-features';

/** A road or corridor on the sheet; measures in millimetres. */
export interface DrawnLine {
  key: string;
  d: string;
  certainty: Certainty | 'corridor';
  /** Whether it goes over water. */
  water: boolean;
  stroke: keyof Palette;
  width: number;
  dash: string | undefined;
  selected: boolean;
}

/** Breadth of a road at a zoom: main roads and branches. */
function widthAt(zoom: number, main: boolean): number {
  const near = Math.min(1, Math.max(0, (zoom - 2) / 6));
  return main ? 0.5 + 0.3 * near : 0.26 + 0.3 * near;
}

const strokeOf = (certainty: string, kind: string): keyof Palette =>
  certainty === 'corridor' ? 'corridor' : kind === 'land' ? 'road' : 'seaRoad';

/** Corridors, then branches, then the main roads. */
export function drawnLines(
  features: readonly Feature<Geometry, Shown>[],
  frame: Frame,
  selected: string | undefined
): DrawnLine[] {
  const order = ({ certainty, rank }: Shown) => (certainty === 'corridor' ? 0 : 4 - rank);
  return [...features]
    .sort((a, b) => order(a.properties) - order(b.properties))
    .flatMap(({ geometry, properties: { key, kind, rank, certainty } }) => {
      const d = linePath(geometry, frame);
      if (d === '') return [];
      const sure = certainty as Certainty | 'corridor';
      const corridor = sure === 'corridor';
      const width = corridor ? 0.28 : widthAt(frame.zoom, rank === 1);
      const dash = corridor
        ? undefined
        : dashes[sure]?.map((n) => (n * width).toFixed(2)).join(' ');
      const water = !corridor && kind !== 'land';
      const stroke = strokeOf(sure, kind);
      return [{ key, d, certainty: sure, water, stroke, width, dash, selected: key === selected }];
    });
}
