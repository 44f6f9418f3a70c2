import type { SameTexts } from '$lib/i18n/same-texts';

/** Texts of the view of two times side by side. */
export const texts = {
  heading: 'Two periods side by side',
  explain:
    'The first period is on the left, or above; the second is on the right, or below. Both maps move together.',
  first: 'First period',
  second: 'Second period',
  year: 'Year',
  yearNote: 'A minus sign before a year means before the common era.',
  preset: 'Phase or year',
  ownYear: 'Another year',
  apply: 'Show',
  swap: 'Swap the two',
  end: 'Back to one map',
  divider: 'Boundary between the two maps',
  dividerValue: '{first}: {share}%, {second}: {rest}%',
  firstMap: 'Map: {time}',
  onlyThen: 'Only in this period: {time}',
  both: 'In both periods',
  undated: 'Undated',
  none: 'Nothing.',
  badYear: 'Enter a year from 200 BCE (−200) to {last}; there was no year 0.',
  noMap: 'Two maps need WebGL 2. The lists below compare the two periods.',
  failed: 'The second map could not be loaded. The lists below compare the two periods.',
  summary:
    'Only in the first period ({first}): {a}. Only in the second ({second}): {b}. In both periods: {c}.'
};

export type CompareTexts = SameTexts<typeof texts>;
