import type { CardDates } from '$lib/domain/card';
import type { LineState } from '$lib/domain/certainty';
import type { Precision } from '$lib/domain/feature-fields';
import type { LocalizedText } from '$lib/domain/language';
import type { Layer } from '$lib/domain/layers';
import type { TemporalExtent } from '$lib/domain/time/temporal-extent';
import type { CountryCode } from '$lib/domain/place';
import type { Selection } from '$lib/domain/selection';

/** A feature as a row of the table, in one language; plain data, made at build. */
export interface TableRow extends Selection {
  name: LocalizedText;
  kind: string;
  /** Modern place; null where the feature is one itself, or a line. */
  where: LocalizedText | null;
  countries: readonly CountryCode[];
  dates: CardDates;
  extent: TemporalExtent | null;
  /** Number on the World Heritage list. */
  heritage: number | null;
  known: { certainty: LineState } | { precision: Precision; metres: number };
  layers: readonly Layer[];
}

export const tableColumns = [
  ...(['name', 'kind', 'where', 'when'] as const),
  ...(['heritage', 'known', 'layer'] as const)
];
export type TableColumn = (typeof tableColumns)[number];
