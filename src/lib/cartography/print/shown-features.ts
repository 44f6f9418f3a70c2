import { inTime } from '../../domain/in-time';
import type { Times } from '../../domain/index-entry';
import type { Language } from '../../domain/language';
import type { Layer } from '../../domain/layers';
import type { MapProperties } from '../map-features';

/** What the reader has chosen to see. */
export interface PrintChoice extends Times {
  language: Language;
  layers: ReadonlySet<Layer>;
  /** Key of the opened feature. */
  selected: string | undefined;
  /** Keys of the features that pass the filters; undefined while none is set. */
  kept: ReadonlySet<string> | undefined;
}

export type Shown = MapProperties & Record<string, unknown>;

/**
 * Whether a feature is to be drawn: its layer is on, it passes the filters, and it was there in the chosen years; the
 * opened one always is. The map on the screen shows the same (`layers/shown.ts`).
 */
export function isShown(properties: Shown, choice: PrintChoice): boolean {
  const { layers, selected, kept } = choice;
  if (properties.key === selected) return true;
  if (![...layers].some((layer) => properties.layers.includes(`|${layer}|`))) return false;
  if (kept && !kept.has(properties.key)) return false;
  const { startEarliest, startLatest, endEarliest, endLatest } = properties;
  if (startEarliest === undefined || endLatest === undefined) return inTime(null, choice);
  const lifetime = {
    start: [startEarliest, startLatest ?? startEarliest],
    end: [endEarliest ?? endLatest, endLatest]
  } as const;
  return inTime(lifetime, choice);
}
