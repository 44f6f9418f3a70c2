import { nameInTime, presenceOf, type IndexEntry } from '$lib/domain/index-entry';
import type { LocalizedText } from '$lib/domain/language';
import { keyOf, same, type Collection } from '$lib/domain/selection';
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

/** What lists call an entry: the name that the map writes in the years shown, and its own. */
export function listedName(atlas: Pick<AtlasContext, 'address' | 'view'>, entry: IndexEntry) {
  return nameInTime(entry, activeRange(atlas));
}

/** A feature's name as the list has it; its id where the list does not know it. */
export function featureName(
  atlas: AtlasContext,
  collection: Collection,
  id: string
): LocalizedText {
  const { index, address } = atlas;
  const entry = index.find((other) => same(other, { collection, id }));
  return {
    text: entry ? listedName(atlas, entry) : id,
    lang: entry?.lang ?? address.language
  };
}

/** Things that are met at one point and share an icon, by that point; those that stand alone are left out. */
export function sharedBySpot(entries: readonly IndexEntry[]): ReadonlyMap<string, IndexEntry[]> {
  const spots = new Map<string, IndexEntry[]>();
  for (const entry of entries) {
    if (entry.collection !== 'things' || !entry.position) continue;
    const spot = entry.position.join();
    spots.set(spot, [...(spots.get(spot) ?? []), entry]);
  }
  return new Map([...spots].filter(([, sharing]) => sharing.length > 1));
}

/** The same of what the map shows: its layer is on, it is there in the years and passes the filters. */
export function sharedOnMap(
  atlas: Pick<AtlasContext, 'address' | 'filtering' | 'index'>
): ReadonlyMap<string, IndexEntry[]> {
  const { address, filtering, index } = atlas;
  if (!address.layers.has('things')) return new Map();
  return sharedBySpot(index.filter((entry) => isInYears(atlas, entry) && filtering.matches(entry)));
}

/** Keys of what was touched, and of all that shares an icon with it. */
export function withSharing(
  keys: readonly string[],
  shared: ReadonlyMap<string, readonly IndexEntry[]>
): string[] {
  const sharing = [...shared.values()].map((entries) => entries.map(keyOf));
  const all = keys.flatMap((key) => sharing.find((others) => others.includes(key)) ?? [key]);
  return [...new Set(all)];
}
