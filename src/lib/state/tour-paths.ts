import type { Selection } from '$lib/domain/selection';
import { parseTour, type TourPlace } from '$lib/domain/tours/tour-place';
import { formatYearRange, type YearRange } from '$lib/domain/time/year-range';
import type { UrlState } from './url-state.svelte';
import { atlasPath, featurePath, searchOf } from './paths';

// Not a part of `Address`, which every page loads: what a tour needs comes with the tour.

/** The stop of a tour that the query names, if any. */
export function tourOf(search: string): TourPlace | undefined {
  const query = new URLSearchParams(search);
  return parseTour(query.get('tour'), query.get('step'));
}

/** The map at a stop of a tour, with its layers; in the years that its text speaks of, where these are known. */
export function stopPath(
  { language, search }: Pick<UrlState, 'language' | 'search'>,
  { tour, step }: TourPlace,
  years?: string
): string {
  const query = new URLSearchParams(search);
  if (years) query.set('year', years);
  query.set('tour', tour);
  query.set('step', String(step));
  return atlasPath(language) + searchOf(query);
}

/** Out of the tour: the feature that was open before it, or the map, in the years that were shown then. */
export function exitPath(
  { language, search }: Pick<UrlState, 'language' | 'search'>,
  before?: Selection,
  time?: YearRange
): string {
  const query = new URLSearchParams(search);
  query.delete('year');
  if (time) query.set('year', formatYearRange(time));
  query.delete('tour');
  query.delete('step');
  const path = before ? featurePath(language, before) : atlasPath(language);
  return path + searchOf(query);
}
