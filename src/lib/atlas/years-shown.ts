import type { IndexEntry } from '$lib/domain/index-entry';
import { presenceOf } from '$lib/domain/index-entry';
import { same } from '$lib/domain/selection';
import type { Span } from '$lib/domain/time';
import type { AtlasContext } from './context';

/** The years that the map shows: those under a thumb that moves, before those of the address. */
export function yearsShown({
  address,
  view
}: Pick<AtlasContext, 'address' | 'view'>): Span | undefined {
  return view.moving ?? address.time;
}

/** Whether lists and counts have an entry: in the years of the address, or because it is open. */
export function isListed({ address }: Pick<AtlasContext, 'address'>, entry: IndexEntry): boolean {
  return presenceOf(entry, address) > 0 || same(entry, address.selection);
}
