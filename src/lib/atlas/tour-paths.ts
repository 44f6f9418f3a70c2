import type { Selection } from '$lib/domain/selection';
import { parseTour, type TourPlace } from '$lib/domain/tour-place';
import type { Address } from './address.svelte';
import { atlasPath, featurePath, searchOf } from './paths';

// Not a part of `Address`, which every page loads: what a tour needs comes with the tour.

/** The stop of a tour that the query names, if any. */
export function tourOf(search: string): TourPlace | undefined {
  const query = new URLSearchParams(search);
  return parseTour(query.get('tour'), query.get('step'));
}

/** The map at a stop of a tour, with its layers. */
export function stopPath(
  { language, search }: Pick<Address, 'language' | 'search'>,
  { tour, step }: TourPlace
): string {
  const query = new URLSearchParams(search);
  query.set('tour', tour);
  query.set('step', String(step));
  return atlasPath(language) + searchOf(query);
}

/** Out of the tour: the feature that was open before it, or the map. */
export function exitPath(
  { language, search }: Pick<Address, 'language' | 'search'>,
  before?: Selection
): string {
  const query = new URLSearchParams(search);
  query.delete('tour');
  query.delete('step');
  const path = before ? featurePath(language, before) : atlasPath(language);
  return path + searchOf(query);
}
