import type { Geometry, Feature } from 'geojson';
import type { Position } from '$lib/domain/geometry/geometry';
import {
  grown,
  around,
  contains,
  type Box,
  clipLine,
  clipRing,
  pathOf
} from '$lib/cartography/svg/sheet-geometry';
import { place, type Frame } from '$lib/cartography/svg/sheet';
import { inTime, type Times } from '$lib/domain/index-entry';
import type { Language } from '$lib/domain/language';
import type { DrawnWay } from '$lib/domain/transmission/way';
import type { Layer } from '$lib/domain/layers';
import type { LineState } from '$lib/domain/certainty';
import { iconGrid, severalThings } from '$lib/cartography/icon-names';
import { dashes } from '$lib/cartography/patterns';
import type { Palette } from '$lib/cartography/palette';
import type { MapProperties } from '$lib/cartography/map-features';

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

/** What the reader has chosen to see. */
export interface PrintChoice extends Times {
  language: Language;
  layers: ReadonlySet<Layer>;
  /** Key of the opened feature. */
  selected: string | undefined;
  /** The way of the opened thing or journey. */
  way?: DrawnWay | undefined;
  /** Keys of the features that pass the filters; undefined while none is set. */
  matchingKeys: ReadonlySet<string> | undefined;
}

export type Shown = MapProperties & Record<string, unknown>;

/**
 * Whether a feature is to be drawn: its layer is on, it passes the filters, and it was there in the chosen years; the
 * opened one always is. The map on the screen shows the same (`layers/shown.ts`), but for other journeys beside a way.
 */
export function isShown(properties: Shown, choice: PrintChoice): boolean {
  const { layers, selected, matchingKeys, way } = choice;
  if (properties.key === selected) return true;
  if (properties.journey !== undefined && !journeysHaveRoom(choice)) return false;
  // One way is followed on a sheet: the journeys of others, of the same colour, would be taken for parts of it.
  if (way && properties.journey !== undefined) return false;
  if (![...layers].some((layer) => properties.layers.includes(`|${layer}|`))) return false;
  if (matchingKeys && !matchingKeys.has(properties.key)) return false;
  const { startEarliest, startLatest, endEarliest, endLatest } = properties;
  if (startEarliest === undefined || endLatest === undefined) return inTime(null, choice);
  const extent = {
    start: [startEarliest, startLatest ?? startEarliest],
    end: [endEarliest ?? endLatest, endLatest]
  } as const;
  return inTime(extent, choice);
}

/** All journeys of two thousand years at once would lie over the roads like a net: `layers/things.ts` says the same. */
const journeysHaveRoom = ({ layers, yearRange, matchingKeys }: PrintChoice) =>
  !layers.has('routes') || yearRange !== undefined || matchingKeys !== undefined;

/** Things that share a point have one sign, with their number and without a name; the opened one has its own. */
export function oneSignEach<G extends Geometry>(
  points: readonly Feature<G, Shown>[],
  selected: string | undefined
): Feature<G, Shown>[] {
  const sharing = (spot: string | undefined) =>
    spot === undefined
      ? []
      : points.filter(({ properties: p }) => p.spot === spot && p.key !== selected);
  return points.flatMap((point) => {
    const { key, spot } = point.properties;
    const together = key === selected ? [] : sharing(spot);
    if (together.length < 2) return [point];
    if (together[0] !== point) return [];
    const icon = { icon: severalThings, count: String(together.length) };
    return [{ ...point, properties: { ...point.properties, ...icon } }];
  });
}

/** An icon on the sheet: its middle and the side of its grid in millimetres. */
export interface DrawnIcon {
  key: string;
  icon: string;
  x: number;
  y: number;
  size: number;
  selected: boolean;
  /** How many things it stands for, where it stands for several. */
  count?: string;
  /** What names keep clear of. */
  box: Box;
}

export const isSite = (key: string): boolean => key.startsWith('sites/');

/** Whether a feature of a rank is drawn at a zoom; `second` and `third` bring in ranks 2 and 3, as on the screen. */
export const isDue = (rank: number, zoom: number, second: number, third: number): boolean =>
  zoom >= [0, 0, second, third][rank]!;

/** Side of an icon's grid in millimetres: larger with the zoom and the rank. */
export function iconSize(key: string, rank: number, zoom: number): number {
  const near = Math.min(1, Math.max(0, (zoom - 2) / 6));
  const size = isSite(key) ? 3.3 + 1.2 * near : 2.9 + 1.1 * near;
  return rank === 1 ? size : size * 0.86;
}

/** Icons within the frame, what matters most uppermost. An approximate point gives way to its circle near by. */
export function drawnIcons(
  points: readonly Feature<Geometry, Shown>[],
  frame: Frame,
  selected: string | undefined
): DrawnIcon[] {
  const order = (icon: { selected: boolean; rank: number; site: boolean }) =>
    icon.selected ? 9 : (icon.site ? 4 : 0) - icon.rank;
  return points
    .flatMap(({ geometry, properties: { key, rank, icon, pinUntil, count } }) => {
      if (geometry.type !== 'Point' || icon === '') return [];
      const site = isSite(key);
      const isSelected = key === selected;
      const due =
        isSelected || (site ? isDue(rank, frame.zoom, 4, 6) : isDue(rank, frame.zoom, 3, 5));
      const [x, y] = place(frame, geometry.coordinates as Position);
      if (!due || frame.zoom >= pinUntil || !contains(grown(frame.box, -1), [x, y])) return [];
      const size = iconSize(key, rank, frame.zoom) * (isSelected ? 1.25 : 1);
      const box = around([x, y], size * (isSelected ? 0.62 : site ? 0.42 : 0.3));
      const several = typeof count === 'string' ? count : undefined;
      return [{ key, icon, x, y, size, box, rank, site, selected: isSelected, count: several }];
    })
    .sort((a, b) => order(a) - order(b))
    .map(({ key, icon, x, y, size, box, selected, count }) => ({
      ...{ key, icon, x, y, size, box, selected },
      ...(count !== undefined && { count })
    }));
}

/** Attributes of the `<use>` that draws an icon of the sheet with its middle at x, y; all in millimetres. */
export function iconUse(name: string, { x, y, size }: { x: number; y: number; size: number }) {
  const corner = [x, y].map((value) => (value - size / 2).toFixed(2)).join(' ');
  const scale = (size / iconGrid).toFixed(4);
  return { href: `#print-${name}`, transform: `translate(${corner}) scale(${scale})` };
}

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
