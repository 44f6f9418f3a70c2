import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { Position } from '$lib/domain/geometry/geometry';
import type { Language } from '$lib/domain/language';
import { foremostNames } from '$lib/cartography/foremost-names';
import { around, contains } from '$lib/cartography/svg/sheet-geometry';
import { townsFrom } from '$lib/cartography/layers/physical';
import { place, type Frame } from '$lib/cartography/svg/sheet';
import {
  type Wanted,
  alongLine,
  type CurvedText,
  besidePoint,
  overPoint,
  type LevelText
} from '$lib/cartography/svg/label-placement';
import {
  leading,
  letterings,
  type LetteringName,
  type Measure
} from '$lib/cartography/svg/lettering';
import { type Shown, isDue, isSite, iconSize } from './drawn-features';

/** What draws a label: its letters on a curve, or its lines from a point of reference down, with the dot of a town of today. */
export type LabelDrawing = { lettering: LetteringName } & (
  | ({ kind: 'level'; lines: string[]; dot?: Position } & LevelText)
  | ({ kind: 'curved'; text: string } & CurvedText)
);

interface Want {
  frame: Frame;
  language: Language;
  selected: string | undefined;
}

type Ordered = Wanted<LabelDrawing> & { order: number };

/** All names that the frame may show, the most important first: as on the screen, the great ones of the ground go before towns. */
export function namesOf(
  points: readonly Feature<Geometry, Shown>[],
  physical: FeatureCollection,
  want: Want,
  measure: Measure
): Wanted<LabelDrawing>[] {
  const all = [
    ...points.flatMap((point) => pointName(point, want, measure)),
    ...physical.features.flatMap((feature, i) =>
      feature.properties?.kind === 'town'
        ? townName(feature, points, want, measure)
        : physicalName(feature, String(i), want, measure)
    )
  ];
  return all.sort((a, b) => a.order - b.order);
}

function sizeOf(lines: readonly string[], name: LetteringName, measure: Measure) {
  const lettering = letterings[name];
  const width = Math.max(...lines.map((line) => measure(line, lettering)));
  return { width, height: lines.length * lettering.size * leading };
}

/** As on the screen: the foremost names first, then by rank, those of today before those of history. */
function orderOf(key: string, rank: number): number {
  const foremost = foremostNames.indexOf(key);
  return foremost >= 0
    ? 1 + foremost / foremostNames.length / 2
    : rank * 2 - (isSite(key) ? 0.5 : 0);
}

function pointName(
  { geometry, properties }: Feature<Geometry, Shown>,
  { frame, language, selected }: Want,
  measure: Measure
): Ordered[] {
  const { key, rank } = properties;
  if (geometry.type !== 'Point' || properties.count) return [];
  const isSelected = key === selected;
  const point = place(frame, geometry.coordinates as Position);
  if (!contains(frame.box, point)) return [];
  if (!isSelected && !isDue(rank, frame.zoom, 4, 6)) return [];
  const lettering = isSelected ? 'selected' : (['first', 'second', 'third'] as const)[rank - 1]!;
  const lines = properties[`name:${language}`]!.split('\n');
  const size = sizeOf(lines, lettering, measure);
  const clear = iconSize(key, rank, frame.zoom) * (isSelected ? 0.95 : isSite(key) ? 0.55 : 0.46);
  const candidates = besidePoint(point, size, clear, isSelected ? frame.box : undefined);
  return [
    {
      id: key,
      order: orderOf(key, rank),
      ...(isSelected ? { must: true } : {}),
      candidates: candidates.map(({ boxes, drawing }) => ({
        boxes,
        drawing: { kind: 'level', lettering, lines, ...drawing }
      }))
    }
  ];
}

/** Radius of the dot of a town of today, in millimetres. */
export const townDot = 0.42;

/** A town of today, for orientation: dot and name together, where nothing else stands, unless a feature stands for it. */
function townName(
  { geometry, properties }: Feature,
  points: readonly Feature<Geometry, Shown>[],
  { frame, language }: Want,
  measure: Measure
): Ordered[] {
  if (geometry.type !== 'Point') return [];
  const { key, rank, featureRank } = properties as {
    key?: string;
    rank: number;
    featureRank?: number;
  };
  const isDoubled =
    featureRank !== undefined &&
    isDue(featureRank, frame.zoom, 4, 6) &&
    points.some((point) => point.properties.key === key);
  const point = place(frame, geometry.coordinates as Position);
  if (isDoubled || !isDue(rank, frame.zoom, 6, 7) || frame.zoom < townsFrom) return [];
  if (!contains(frame.box, point)) return [];
  const lines = (properties![`name:${language}`] as string).split('\n');
  const candidates = besidePoint(point, sizeOf(lines, 'town', measure), 0.9);
  return [
    {
      id: `town-${geometry.coordinates.join()}`,
      order: 100 + rank,
      candidates: candidates.map(({ boxes, drawing }) => ({
        boxes: [...boxes, around(point, townDot)],
        drawing: { kind: 'level', lettering: 'town', lines, dot: point, ...drawing }
      }))
    }
  ];
}

const letteringOf = (kind: string, rank: number): LetteringName | undefined => {
  if (kind === 'sea') return rank === 1 ? 'ocean' : 'sea';
  if (kind === 'range' || kind === 'highland') return 'range';
  if (kind === 'desert' || kind === 'steppe') return 'desert';
  return kind === 'lake' || kind === 'river' ? kind : undefined;
};

/** A name of the ground comes in with its rank; rivers a little later. */
const dueAt = (kind: string, rank: number): number =>
  Math.max([0, 2, 3.4, 4.6][rank]!, kind === 'river' ? 3.2 : 0);

function physicalName(
  { geometry, properties }: Feature,
  id: string,
  { frame, language }: Want,
  measure: Measure
): Ordered[] {
  const { kind, rank } = properties as { kind: string; rank: number };
  const lettering = letteringOf(kind, rank);
  const name = properties?.[`name:${language}`] as string | undefined;
  if (!lettering || !name || frame.zoom < dueAt(kind, rank)) return [];
  const shared = {
    id: `ground-${id}`,
    order: rank * 2 - (rank === 1 && kind !== 'river' ? 1 : -0.5)
  };
  const { size, spacing } = letterings[lettering];
  // Of a range the map has the middle too, for a name far out: on paper it always stands along the line.
  if (geometry.type === 'Point' && lettering !== 'range') {
    const lines = name.split('\n');
    const point = place(frame, geometry.coordinates as Position);
    const candidates = overPoint(point, sizeOf(lines, lettering, measure)).map(
      ({ boxes, drawing }) => ({
        boxes,
        drawing: { kind: 'level' as const, lettering, lines, ...drawing }
      })
    );
    return [{ ...shared, candidates }];
  }
  if (geometry.type !== 'LineString') return [];
  const line = geometry.coordinates.map((position) => place(frame, position as Position));
  const letters = [...name].map((text) => ({
    text,
    advance: measure(text, { ...letterings[lettering], spacing: 0 }) + spacing * size
  }));
  // A range's name stands on its mountains, a river's beside the water.
  const raise = kind === 'river' ? 0.7 : -size * 0.36;
  const candidates = alongLine(line, letters, size, raise, frame.box).map(({ boxes, drawing }) => ({
    boxes,
    drawing: { kind: 'curved' as const, lettering, text: name, ...drawing }
  }));
  return [{ ...shared, candidates }];
}
