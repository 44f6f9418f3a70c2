import type { Language } from '../../domain/language';
import type { Layer } from '../../domain/layers';
import { presence } from '../../domain/lifetime';
import type { Span } from '../../domain/time';
import type { MapProperties } from '../map-features';

/** What the reader has chosen to see. */
export interface PrintChoice {
  language: Language;
  layers: ReadonlySet<Layer>;
  time: Span | undefined;
  /** Key of the opened feature. */
  selected: string | undefined;
}

export type Shown = MapProperties & Record<string, unknown>;

/** Whether a feature is to be drawn: its layer is on, and it was there in the chosen years; the opened one always is. */
export function isShown(properties: Shown, { layers, time, selected }: PrintChoice): boolean {
  if (properties.key === selected) return true;
  if (![...layers].some((layer) => properties.layers.includes(`|${layer}|`))) return false;
  const { startEarliest, startLatest, endEarliest, endLatest } = properties;
  if (!time || startEarliest === undefined || endLatest === undefined) return true;
  const lifetime = {
    start: [startEarliest, startLatest ?? startEarliest],
    end: [endEarliest ?? endLatest, endLatest]
  } as const;
  return presence(lifetime, time) > 0;
}
