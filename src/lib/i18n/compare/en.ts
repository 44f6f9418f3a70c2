import type { CompareTexts } from './texts';

export const texts: CompareTexts = {
  heading: 'Two times on one map',
  explain:
    'On the left, or above, the first time; on the right, or below, the second. Both maps move together.',
  first: 'First time',
  second: 'Second time',
  year: 'Year',
  yearNote: 'A minus sign before a year means before the common era.',
  preset: 'Phase or year',
  ownYear: 'A year of your own',
  apply: 'Show',
  swap: 'Swap the two',
  end: 'Back to one map',
  divider: 'Boundary between the two maps',
  dividerValue: '{first}: {share} %, {second}: {rest} %',
  firstMap: 'The map of {time}',
  onlyThen: 'Only {time}',
  both: 'At both times',
  undated: 'Undated',
  none: 'Nothing.',
  badYear: 'Enter a year from 200 BCE (−200) to {last}; there was no year 0.',
  noMap: 'Two maps need WebGL 2. The lists below compare the two times.',
  failed: 'The second map could not be loaded. The lists below compare the two times.',
  summary: 'Only {first}: {a}. Only {second}: {b}. At both times: {c}.'
};
