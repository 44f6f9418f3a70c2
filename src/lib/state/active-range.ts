import type { IndexEntry } from '$lib/domain/index-entry';
import { presenceOf } from '$lib/domain/index-entry';
import { keyOf, same } from '$lib/domain/selection';
import type { YearRange } from '$lib/domain/time/year-range';
import type { AtlasContext } from './context';

/** The years that the map shows: those under a thumb that moves, before those of the address. */
export function activeRange({
  address,
  view
}: Pick<AtlasContext, 'address' | 'view'>): YearRange | undefined {
  return view.timeline.previewRange ?? address.yearRange;
}

/** Whether an entry is there in the years of the address, or stays because it is open. */
export function isInYears({ address }: Pick<AtlasContext, 'address'>, entry: IndexEntry): boolean {
  return presenceOf(entry, address) > 0 || same(entry, address.selection);
}

/** Whether a text beside the map speaks of an entry: then it is shown, whatever the years and the filters. */
export function isSpokenOf({ scene }: AtlasContext['view'], entry: IndexEntry): boolean {
  return scene?.features.includes(keyOf(entry)) ?? false;
}

/** Whether lists and counts have an entry: it is there in the years and passes the filters, or it is open. */
export function isListed(
  atlas: Pick<AtlasContext, 'address' | 'filtering'>,
  entry: IndexEntry
): boolean {
  if (same(entry, atlas.address.selection)) return true;
  return isInYears(atlas, entry) && atlas.filtering.matches(entry);
}
