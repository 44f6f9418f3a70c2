import { lifetimeOf, type Dated } from '../domain/dates';
import { stillThere } from '../domain/lifetime';

/**
 * A feature of `geo/` as it is published: its EDTF dates, and beside them the years between which it began and ended as
 * the map takes them, historical (-130 is 130 BCE); null where it is undated or has no end.
 */
export function withYears<T extends { properties: Dated }>(feature: T): T {
  return { ...feature, properties: { ...feature.properties, ...years(feature.properties) } };
}

function years(dated: Dated) {
  const lifetime = lifetimeOf(dated);
  const known = (year: number | undefined) => (year === stillThere ? null : (year ?? null));
  return {
    start_earliest: known(lifetime?.start[0]),
    start_latest: known(lifetime?.start[1]),
    end_earliest: known(lifetime?.end[0]),
    end_latest: known(lifetime?.end[1])
  };
}
