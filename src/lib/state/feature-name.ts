import type { LocalizedText } from '$lib/domain/language';
import { nameInTime, type IndexEntry } from '$lib/domain/index-entry';
import type { Collection } from '$lib/domain/selection';
import type { AtlasContext } from './context';
import { activeRange } from './active-range';

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
  const entry = index.find((other) => other.collection === collection && other.id === id);
  return {
    text: entry ? listedName(atlas, entry) : id,
    lang: entry?.lang ?? address.language
  };
}
