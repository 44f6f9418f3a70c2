import type { SameTexts } from '$lib/i18n/same-texts';

/** Texts of the search, which come when the reader turns to it. */
export const search = {
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

export type SearchTexts = SameTexts<typeof search>;

/** Texts of the filters' panel. */
export const filters = {
  chosen: { one: '{n} chosen', other: '{n} chosen' },
  names: {
    country: 'Present country',
    phase: 'Phase',
    kind: 'Kind',
    through: 'Things and journeys',
    seen: 'To be seen in Japan',
    unesco: 'World Heritage',
    certainty: 'Certainty',
    named: 'In the op-ed'
  },
  notes: {
    through: 'A stop of the journey, or a stage of the thing’s route, lies in today’s Kazakhstan.',
    certainty:
      'For routes: how well the route is attested. For points: how precisely they are located.',
    named:
      'Every feature relates to a sentence of the op-ed. “Named” features are those it mentions by name or clearly refers to.'
  },
  certainty: {
    attested: 'route: attested',
    probable: 'route: probable',
    conjectural: 'route: conjectural',
    exact: 'point: exact',
    site: 'point: at the site',
    city: 'point: position of the town',
    approximate: 'point: approximate'
  },
  through: { KZ: 'through today’s Kazakhstan' },
  unesco: { yes: 'on the list' },
  named: { 'op-ed': 'named in the op-ed', context: 'added by the atlas for context' },
  loading: 'The filters are loading.',
  failed: 'The filters could not be loaded.',
  passing: 'Shown: {n} of {of}',
  nothing: 'Nothing matches these filters.',
  loosen: 'Without “{name}”: {n}',
  clear: 'Clear all filters'
};

export type FilterTexts = SameTexts<typeof filters>;
