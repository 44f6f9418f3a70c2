import { filterNames, passes, type FilterName, type Filters, type FilterValues } from './filters';

/** How many features each value of a filter would leave, the other filters staying as they are. */
export function countValues(
  name: FilterName,
  all: readonly FilterValues[],
  filters: Filters
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const values of all) {
    if (!passes(values, filters, name)) continue;
    for (const value of values[name]) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

/** Filters that shut everything out: how many features would pass without each, the most first. */
export function relaxations(
  all: readonly FilterValues[],
  filters: Filters
): { name: FilterName; count: number }[] {
  return filterNames
    .filter((name) => filters[name].size > 0)
    .map((name) => ({ name, count: all.filter((values) => passes(values, filters, name)).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}
