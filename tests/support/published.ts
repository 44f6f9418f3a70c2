import type { PublishedFeature } from '../../src/lib/features/downloads/published';
import { publishedFeatures } from '../../src/lib/features/downloads/published';
import { publication } from '../../src/lib/features/downloads/formats/publication.server';
import { atlas } from '../../src/lib/server/geo-files';

export const about = publication();
export const features: PublishedFeature[] = publishedFeatures(atlas());
export const base = 'https://atlas.example';

/** Addresses as a site at `base` would have them. */
export const addressesOf = (file: string) => ({
  home: `${base}/en/data/`,
  file: `${base}/data/${file}`,
  feature: ({ collection, id }: { collection: string; id: string }) =>
    `${base}/en/${collection}/${id}/`
});

/** A feature of the collection, with other values in place of its own. */
export function changed(
  collection: PublishedFeature['collection'],
  values: Partial<PublishedFeature>
): PublishedFeature {
  return { ...features.find((feature) => feature.collection === collection)!, ...values };
}

/** All positions of a geometry, whatever its depth, one after the other. */
export function positionsOf(coordinates: unknown): [number, number][] {
  const list = coordinates as unknown[];
  if (typeof list[0] === 'number') return [[list[0], list[1] as number]];
  return list.flatMap(positionsOf);
}
