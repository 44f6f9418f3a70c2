import type { SameTexts } from '$lib/i18n/same-texts';

/** Texts of the search, which come when the reader turns to it. */
export const texts = {
  hint: 'Names in any script, old names, countries, kinds of places and words of the op-ed.',
  results: 'Results',
  close: 'Close the search',
  loading: 'The index is loading.',
  none: 'Nothing found for “{query}”.',
  near: 'Similar',
  /** Where nothing matches, but something resembles. */
  inexact: 'No exact match for “{query}”.',
  otherLayout: 'Shown for “{query}”: it was typed with another keyboard layout.',
  shown: '{shown} of {n}',
  singleKeys: 'Use single-key shortcuts: / and ?',
  found: { one: '{n} result', other: '{n} results' },
  groups: {
    sites: 'Sites',
    places: 'Places of the Silk Road',
    things: 'What came to Japan',
    journeys: 'Journeys',
    routes: 'Routes',
    ground: 'Ranges, waters, deserts',
    sentences: 'In the op-ed'
  },
  /** Kinds of what the map names of the ground. */
  grounds: {
    range: 'Mountain range',
    highland: 'Highland',
    river: 'River',
    desert: 'Desert',
    steppe: 'Steppe',
    sea: 'Sea',
    lake: 'Lake',
    town: 'Town'
  }
};

export type SearchTexts = SameTexts<typeof texts>;
