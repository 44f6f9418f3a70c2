import type { SearchTexts } from './texts';

export const texts: SearchTexts = {
  hint: 'Names in any script, old names, countries, kinds of places and words of the op-ed.',
  results: 'Results',
  close: 'Close the search',
  loading: 'The index is loading.',
  none: 'Nothing found for “{query}”.',
  near: 'Similar names',
  shown: '{shown} of {n}',
  singleKeys: 'Use single-key shortcuts: / and ?',
  found: { one: '{n} result', other: '{n} results' },
  groups: {
    sites: 'Sites',
    places: 'Places of the Silk Road',
    routes: 'Routes',
    ground: 'Ranges, waters, deserts',
    sentences: 'In the op-ed'
  },
  grounds: {
    range: 'Mountain range',
    highland: 'Highland',
    river: 'River',
    desert: 'Desert',
    steppe: 'Steppe',
    sea: 'Sea',
    lake: 'Lake'
  }
};
