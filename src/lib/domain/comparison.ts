import { lengthened, presence, type ShortLifetime } from './lifetime';
import type { Comparison } from './time';

/** What was there at the first time alone, at the second alone, at both, and what has no date. */
export interface Compared<T> {
  first: T[];
  second: T[];
  both: T[];
  undated: T[];
}

/** Parts features by when they were there; what was there at neither time is left out. Keeps their order. */
export function compareTimes<T extends { years?: ShortLifetime }>(
  features: readonly T[],
  [first, second]: Comparison
): Compared<T> {
  const compared: Compared<T> = { first: [], second: [], both: [], undated: [] };
  for (const feature of features) {
    const lifetime = feature.years && lengthened(feature.years);
    if (!lifetime) compared.undated.push(feature);
    else {
      const [then, later] = [presence(lifetime, first) > 0, presence(lifetime, second) > 0];
      if (then && later) compared.both.push(feature);
      else if (then) compared.first.push(feature);
      else if (later) compared.second.push(feature);
    }
  }
  return compared;
}
