import type { IndexEntry } from '$lib/domain/index-entry';
import { presenceOf } from '$lib/domain/index-entry';
import { same } from '$lib/domain/selection';
import type { Span } from '$lib/domain/time';
import type { AtlasContext } from './context';
import { isKept } from './kept';

/** The years that the map shows: those under a thumb that moves, before those of the address. */
export function yearsShown({
  address,
  view
}: Pick<AtlasContext, 'address' | 'view'>): Span | undefined {
  return view.moving ?? address.time;
}

/** Whether an entry is there in the years of the address, or stays because it is open. */
export function isInYears({ address }: Pick<AtlasContext, 'address'>, entry: IndexEntry): boolean {
  return presenceOf(entry, address) > 0 || same(entry, address.selection);
}

/** Whether lists and counts have an entry: it is there in the years and passes the filters, or it is open. */
export function isListed(
  atlas: Pick<AtlasContext, 'address' | 'view'>,
  entry: IndexEntry
): boolean {
  if (same(entry, atlas.address.selection)) return true;
  return isInYears(atlas, entry) && isKept(atlas.view, entry);
}
