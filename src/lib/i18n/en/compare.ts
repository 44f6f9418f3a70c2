import type { SameTexts } from '$lib/i18n/same-texts';

/** Texts of the view of two times side by side. */
export const texts = {
  heading: 'Two periods side by side',
  explain:
    'On the left, or above, the first period; on the right, or below, the second. Both maps move together.',
  first: 'First period',
  second: 'Second period',
  year: 'Year',
  yearNote: 'A minus sign before a year means before the common era.',
  preset: 'Phase or year',
  ownYear: 'A year of your own',
  apply: 'Show',
  swap: 'Swap the two',
  end: 'Back to one map',
  divider: 'Boundary between the two maps',
  dividerValue: '{first}: {share}%, {second}: {rest}%',
  firstMap: 'The map of {time}',
  onlyThen: 'Only {time}',
  both: 'In both periods',
  undated: 'Undated',
  none: 'Nothing.',
  badYear: 'Enter a year from 200 BCE (−200) to {last}; there was no year 0.',
  noMap: 'Two maps need WebGL 2. The lists below compare the two periods.',
  failed: 'The second map could not be loaded. The lists below compare the two periods.',
  summary: 'Only {first}: {a}. Only {second}: {b}. In both periods: {c}.'
};

export type CompareTexts = SameTexts<typeof texts>;
