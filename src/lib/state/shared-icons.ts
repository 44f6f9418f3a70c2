import type { IndexEntry } from '$lib/domain/index-entry';
import { keyOf } from '$lib/domain/selection';
import type { AtlasContext } from './context';
import { isInYears } from './active-range';

/** Things that are met at one point, by that point; those that stand alone are left out. */
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

/** Keys of what was touched, and of all that shares a sign with it. */
export function withSharing(
  keys: readonly string[],
  shared: ReadonlyMap<string, readonly IndexEntry[]>
): string[] {
  const sharing = [...shared.values()].map((entries) => entries.map(keyOf));
  const all = keys.flatMap((key) => sharing.find((others) => others.includes(key)) ?? [key]);
  return [...new Set(all)];
}
