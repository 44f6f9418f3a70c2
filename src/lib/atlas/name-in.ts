import type { Spoken } from '$lib/domain/language';
import type { Collection } from '$lib/domain/selection';
import type { AtlasContext } from './context';

/** A feature's name as the list has it; its id where the list does not know it. */
export function nameIn(
  { index, address }: AtlasContext,
  collection: Collection,
  id: string
): Spoken {
  const entry = index.find((other) => other.collection === collection && other.id === id);
  return { text: entry?.name ?? id, lang: entry?.lang ?? address.language };
}
