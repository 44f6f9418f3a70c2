import type { Certainty } from './certainty';
import type { Network } from './network';
import type { Way } from './way';

/**
 * What a loaded camel walked in a day, in kilometres. Pegolotti's day counts of about 1340 (Tana to Ganzhou by camel, ox or
 * ass) come to 24 to 41 km a day on this map; 30 is the middle that is usually reckoned with.
 */
export const camelDay = { slow: 24, usual: 30, fast: 41 } as const;

/** Sums over a way, in kilometres and in days. */
export interface WaySums {
  land: number;
  /** By sea and by river. */
  water: number;
  byCertainty: Record<Certainty | 'offRoad', number>;
  /** Days by camel, of the land alone. */
  days: { usual: number; fewest: number; most: number };
}

export function waySums({ roads }: Network, { legs }: Way): WaySums {
  const byCertainty = { attested: 0, probable: 0, conjectural: 0, offRoad: 0 };
  let [land, water] = [0, 0];
  for (const { road, km } of legs) {
    const found = road === null ? undefined : roads[road]!;
    byCertainty[found?.certainty ?? 'offRoad'] += km;
    if (found && found.kind !== 'land') water += km;
    else land += km;
  }
  const days = (kmADay: number) => Math.ceil(land / kmADay);
  return {
    land,
    water,
    byCertainty,
    days: { usual: days(camelDay.usual), fewest: days(camelDay.fast), most: days(camelDay.slow) }
  };
}
