import type { FilterValues } from './filter';
import type { Lifetime } from './lifetime';

/** What the filters and the table must know of a feature, beside the index: `/data/facets.json`, by key. */
export interface Facet {
  values: FilterValues;
  lifetime: Lifetime | null;
}

export type Facets = Readonly<Record<string, Facet>>;
