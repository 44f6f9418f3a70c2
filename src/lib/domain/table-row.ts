import type { CardDates } from './card';
import type { Certainty } from './certainty';
import type { Precision } from './feature';
import type { Spoken } from './language';
import type { Layer } from './layers';
import type { Lifetime } from './lifetime';
import type { CountryCode } from './place';
import type { Selection } from './selection';

/** A feature as a row of the table, in one language; plain data, made at build. */
export interface TableRow extends Selection {
  name: Spoken;
  kind: string;
  /** Modern place; null where the feature is one itself, or a line. */
  where: Spoken | null;
  countries: readonly CountryCode[];
  dates: CardDates;
  lifetime: Lifetime | null;
  /** Number on the World Heritage list. */
  heritage: number | null;
  known: { certainty: Certainty | 'corridor' } | { precision: Precision; metres: number };
  layers: readonly Layer[];
}

export const tableColumns = [
  ...(['name', 'kind', 'where', 'when'] as const),
  ...(['heritage', 'known', 'layer'] as const)
];
export type TableColumn = (typeof tableColumns)[number];
