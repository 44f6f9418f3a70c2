import type { Feature, Geometry } from 'geojson';
import type { MapProperties } from '$lib/cartography/map-features';
import { dashes } from '$lib/cartography/patterns';
import { certainties, type Certainty } from '$lib/domain/certainty';

/** A set of lines that the static map draws alike; `id` names its path in the static map's file. */
export interface StaticMapLine {
  id: string;
  layer: 'routes' | 'corridors';
  /** Class of the stroke's colour. */
  stroke: 'road' | 'sea-road' | 'corridor';
  width: number;
  dash?: string;
}

const lineId = (ground: 'land' | 'water', certainty: Certainty, rank: number): string =>
  `${ground}-${certainty}-${rank}`;

/** The lines that a Silk Road route is drawn with. */
export const staticMapLineOf = (route: {
  kind: string;
  certainty: Certainty;
  rank: number;
}): string => lineId(route.kind === 'land' ? 'land' : 'water', route.certainty, route.rank);

/** The lines that today's corridors are drawn with. */
export const corridorLines = 'corridors';

/** The lines that a railway is drawn with while it is being built: its ticks alone. */
export const buildingLines = 'building';

/** Names one feature's own path in the static map's file of single lines, by its key. */
export const ownLineId = (key: string): string => key.replace('/', '-');

const roads: StaticMapLine[] = (['land', 'water'] as const).flatMap((ground) =>
  certainties.flatMap((certainty) =>
    [1, 2].map((rank): StaticMapLine => {
      const width = rank === 1 ? 1.5 : 0.8;
      const dash = dashes[certainty]?.map((length) => length * width).join(' ');
      const stroke = ground === 'land' ? 'road' : 'sea-road';
      return {
        id: lineId(ground, certainty, rank),
        layer: 'routes',
        stroke,
        width,
        ...(dash ? { dash } : {})
      };
    })
  )
);

/** All lines of the static map, the lowest first. */
export const staticMapLines: readonly StaticMapLine[] = [
  { id: corridorLines, layer: 'corridors', stroke: 'corridor', width: 0.6 },
  { id: corridorLines, layer: 'corridors', stroke: 'corridor', width: 3, dash: '1 5.5' },
  { id: buildingLines, layer: 'corridors', stroke: 'corridor', width: 3, dash: '1 5.5' },
  ...roads
];

/**
 * Lines of one colour, which stand in the static map's file as one drawing with their widths and dashes, named by the
 * colour; the lowest first.
 */
export const staticMapGroups = (['corridor', 'road', 'sea-road'] as const).map((stroke) => {
  const lines = staticMapLines.filter((line) => line.stroke === stroke);
  return { stroke, layer: lines[0]!.layer, lines };
});

/** How a line is stroked, but for its colour. */
export const strokeOf = ({ width, dash }: StaticMapLine) => ({
  'stroke-width': width,
  'stroke-dasharray': dash,
  'stroke-linecap': dash?.startsWith('0') ? ('round' as const) : undefined
});

/**
 * A line of several parts as one again, for what draws each feature's own line by its key, in one manner: what is still
 * being built is left out where the rest is in use.
 */
export function wholeLines<T extends Feature<Geometry, MapProperties>>(
  lines: readonly T[]
): Map<string, T> {
  const isBuilding = ({ properties }: T) =>
    (properties as Record<string, unknown>).certainty === 'building';
  const inUse = new Set(
    lines.filter((line) => !isBuilding(line)).map(({ properties }) => properties.key)
  );
  const byKey = new Map<string, T>();
  for (const line of lines) {
    const { key } = line.properties;
    if (isBuilding(line) && inUse.has(key)) continue;
    const before = byKey.get(key);
    const coordinates = before && [...linesOf(before.geometry), ...linesOf(line.geometry)];
    byKey.set(
      key,
      coordinates ? { ...before, geometry: { type: 'MultiLineString', coordinates } } : line
    );
  }
  return byKey;
}

const linesOf = (geometry: Geometry) =>
  geometry.type === 'LineString'
    ? [geometry.coordinates]
    : geometry.type === 'MultiLineString'
      ? geometry.coordinates
      : [];
