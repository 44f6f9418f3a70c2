/** The collections of features; each is a part of the address. */
export const collections = ['sites', 'places', 'routes', 'things', 'journeys'] as const;
export type Collection = (typeof collections)[number];

/** What the reader has opened: at most one feature. */
export type Selection = { collection: Collection; id: string };

export function isCollection(value: unknown): value is Collection {
  return collections.includes(value as Collection);
}

/** Whether features of a collection have a way of their own, which is drawn while they are open. */
export const hasWay = (collection: Collection | undefined): boolean =>
  collection === 'things' || collection === 'journeys';

/** One string for one feature across all collections, e.g. `sites/semey`. */
export function keyOf(selection: Selection): string {
  return `${selection.collection}/${selection.id}`;
}

/** What a key names; undefined where it is none. */
export function parseKey(key: string | null | undefined): Selection | undefined {
  const [collection, id, ...rest] = key?.split('/') ?? [];
  return isCollection(collection) && id && rest.length === 0 ? { collection, id } : undefined;
}

export function same(a: Selection | undefined, b: Selection | undefined): boolean {
  return a?.collection === b?.collection && a?.id === b?.id;
}
