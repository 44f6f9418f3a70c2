import { decodeExtent, presence, type EncodedExtent } from '$lib/domain/time/temporal-extent';
import type { Comparison } from '$lib/domain/time/year-range';

/** What was there at the first time alone, at the second alone, at both, and what has no date. */
interface Compared<T> {
  first: T[];
  second: T[];
  both: T[];
  undated: T[];
}

/** Parts features by when they were there; what was there at neither time is left out. Keeps their order. */
export function compareTimes<T extends { years?: EncodedExtent }>(
  features: readonly T[],
  [first, second]: Comparison
): Compared<T> {
  const compared: Compared<T> = { first: [], second: [], both: [], undated: [] };
  for (const feature of features) {
    const extent = feature.years && decodeExtent(feature.years);
    if (!extent) compared.undated.push(feature);
    else {
      const [then, later] = [presence(extent, first) > 0, presence(extent, second) > 0];
      if (then && later) compared.both.push(feature);
      else if (then) compared.first.push(feature);
      else if (later) compared.second.push(feature);
    }
  }
  return compared;
}
