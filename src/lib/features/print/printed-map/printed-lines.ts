import type { Feature, Geometry } from 'geojson';
import type { LineState } from '$lib/domain/certainty';
import { dashes } from '$lib/cartography/lines/dashes';
import type { Palette } from '$lib/cartography/palette';
import { contains, grown } from '$lib/cartography/svg/box';
import { place, type Frame } from '$lib/cartography/svg/frame';
import type { DrawnWay } from '$lib/domain/transmission/way';
import { linePath, type Shown } from './drawn-features';

/** A road or corridor on the sheet; measures in millimetres. */
export interface DrawnLine {
  key: string;
  d: string;
  certainty: LineState;
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

const ofToday = (certainty: unknown): certainty is 'corridor' | 'building' =>
  certainty === 'corridor' || certainty === 'building';

const strokeOf = (certainty: string, kind: string): keyof Palette =>
  ofToday(certainty) ? 'corridor' : kind === 'land' ? 'road' : 'seaRoad';

/** A numbered stage of the opened thing's or journey's way; measures in millimetres. */
export interface DrawnStage {
  label: string;
  x: number;
  y: number;
}

/** Breadth of an opened way, as broad as a main road. */
const wayWidth = 0.75;

/** The opened way: each stretch as firm as it is known, and its numbered stages. */
export function drawnWayOnSheet(
  { stretches, stops }: DrawnWay,
  frame: Frame
): { lines: DrawnLine[]; stages: DrawnStage[] } {
  const lines = stretches.flatMap(({ line, certainty }): DrawnLine[] => {
    const d = linePath({ type: 'LineString', coordinates: line }, frame);
    if (d === '') return [];
    const dash = dashes[certainty]?.map((n) => (n * wayWidth).toFixed(2)).join(' ');
    const drawn = { d, certainty, dash, width: wayWidth, stroke: 'thing' as const };
    return [{ key: 'way', water: false, selected: false, ...drawn }];
  });
  const stages = stops.flatMap(({ position, label }): DrawnStage[] => {
    const [x, y] = place(frame, position);
    return contains(grown(frame.box, -1), [x, y]) ? [{ label, x, y }] : [];
  });
  return { lines, stages };
}

/** Corridors, then branches, then the main roads. */
export function drawnLines(
  features: readonly Feature<Geometry, Shown>[],
  frame: Frame,
  selected: string | undefined
): DrawnLine[] {
  const order = ({ certainty, rank }: Shown) => (ofToday(certainty) ? 0 : 4 - rank);
  return [...features]
    .sort((a, b) => order(a.properties) - order(b.properties))
    .flatMap(({ geometry, properties: { key, kind, rank, certainty, journey } }) => {
      const d = linePath(geometry, frame);
      if (d === '') return [];
      const sure = (journey ?? certainty) as LineState;
      const width = ofToday(sure) ? 0.28 : widthAt(frame.zoom, rank === 1);
      const dash = ofToday(sure)
        ? undefined
        : dashes[sure]?.map((n) => (n * width).toFixed(2)).join(' ');
      const water = !ofToday(sure) && !journey && kind !== 'land';
      const stroke = journey ? 'thing' : strokeOf(sure, kind);
      return [{ key, d, certainty: sure, water, stroke, width, dash, selected: key === selected }];
    });
}
