import type { Localized } from './language';
import type { TemporalExtent } from './time/temporal-extent';

/** What features can be filtered by: names of the address's parameters, in the order of the panel. */
export const filterNames = [
  'country',
  'phase',
  'kind',
  'through',
  'seen',
  'unesco',
  'certainty',
  'named'
] as const;
export type FilterName = (typeof filterNames)[number];

const pattern = new RegExp(`[?&](${filterNames.join('|')})=`);

/** Whether a query may ask for filters; what its values mean is known only with the facets. */
export const asksToFilter = (search: string): boolean => pattern.test(search);

/**
 * A feature's values in each filter; a filter that does not concern it has none.
 * - `country`: today's countries, ISO 3166-1 or `x-crimea`; of a line those of its stations
 * - `phase`: phases that it touches; `kind`: its kind
 * - `through`: `KZ` where a journey, or the way of a thing, is on record in today's Kazakhstan
 * - `seen`: ids of the places in Japan where a thing is to be seen
 * - `unesco`: `yes` on the World Heritage list
 * - `certainty`: how well a route is known, how well a point is placed; of today's lines none
 * - `named`: `op-ed` where words of the op-ed name it or stand for it (`mentions.json`), else `context`
 */
export type FilterValues = Readonly<Record<FilterName, readonly string[]>>;

/** What the reader has chosen; an empty set lets everything pass. */
export type Filters = Readonly<Record<FilterName, ReadonlySet<string>>>;

/** Reads the filters of an address; what no feature has is passed over. */
export function parseFilters(search: string, all: readonly FilterValues[]): Filters {
  const query = new URLSearchParams(search);
  const read = (name: FilterName): [FilterName, ReadonlySet<string>] => {
    const known = knownValues(name, all);
    const asked =
      query
        .get(name)
        ?.split(',')
        .map((value) => value.trim()) ?? [];
    return [name, new Set(asked.filter((value) => known.includes(value)))];
  };
  return Object.fromEntries(filterNames.map(read)) as unknown as Filters;
}

export const noFilters = Object.fromEntries(
  filterNames.map((name) => [name, new Set<string>()])
) as unknown as Filters;

/** One value more or less, as the parameter of its filter; undefined where nothing is left. */
export function toggled(chosen: ReadonlySet<string>, value: string): string | undefined {
  const next = new Set(chosen);
  if (!next.delete(value)) next.add(value);
  return formatFilter(next);
}

/** The parameter of one filter; undefined where nothing is chosen. */
export function formatFilter(chosen: ReadonlySet<string>): string | undefined {
  return chosen.size > 0 ? [...chosen].sort().join(',') : undefined;
}

export function isSet(filters: Filters): boolean {
  return filterNames.some((name) => filters[name].size > 0);
}

/** Whether a feature passes: in each filter it has one of the chosen values. `but` leaves one filter out. */
export function passes(values: FilterValues, filters: Filters, but?: FilterName): boolean {
  return filterNames.every(
    (name) =>
      name === but ||
      filters[name].size === 0 ||
      values[name].some((value) => filters[name].has(value))
  );
}

/** Keys of the features that pass. */
export function keysPassing(
  features: Readonly<Record<string, { values: FilterValues }>>,
  filters: Filters
): ReadonlySet<string> {
  const passing = Object.entries(features).filter(([, { values }]) => passes(values, filters));
  return new Set(passing.map(([key]) => key));
}

/** Every value that some feature has in a filter. */
export function knownValues(name: FilterName, all: readonly FilterValues[]): readonly string[] {
  return [...new Set(all.flatMap((values) => values[name]))];
}

/** What the filters and the table must know of a feature, beside the index. */
export interface Facet {
  values: FilterValues;
  extent: TemporalExtent | null;
}

export type Facets = Readonly<Record<string, Facet>>;

/** `/data/facets.json`: the facets, and the names of the places of `seen`. */
export interface FacetsFile {
  facets: Facets;
  seen: Readonly<Record<string, Localized>>;
}
