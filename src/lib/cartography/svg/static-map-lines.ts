import { certainties, type Certainty } from '$lib/domain/certainty';
import { dashes } from '$lib/cartography/lines/dashes';

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
