import { certainties, type Certainty } from '../domain/certainty';
import { dashes } from './dashes';

/** A set of lines that the drawn map draws alike; `id` names its path in the plate's file. */
export interface PlateLine {
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
export const plateLineOf = (route: { kind: string; certainty: Certainty; rank: number }): string =>
  lineId(route.kind === 'land' ? 'land' : 'water', route.certainty, route.rank);

/** The lines that today's corridors are drawn with. */
export const corridorLines = 'corridors';

/** Names one feature's own path in the plate's file of single lines, by its key. */
export const ownLineId = (key: string): string => key.replace('/', '-');

const roads: PlateLine[] = (['land', 'water'] as const).flatMap((ground) =>
  certainties.flatMap((certainty) =>
    [1, 2].map((rank): PlateLine => {
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

/** All lines of the drawn map, the lowest first. */
export const plateLines: readonly PlateLine[] = [
  { id: corridorLines, layer: 'corridors', stroke: 'corridor', width: 0.6 },
  { id: corridorLines, layer: 'corridors', stroke: 'corridor', width: 3, dash: '1 5.5' },
  ...roads
];
