import { keyOf, type Selection } from '$lib/domain/selection';

/** Whether a feature passes the filters; everything does while none is set. */
export function isKept({ kept }: { kept?: ReadonlySet<string> }, feature: Selection): boolean {
  return kept === undefined || kept.has(keyOf(feature));
}
