import type { AccessTexts } from '$lib/i18n/services';

type Help = AccessTexts['help'];

/** What the help tells of: keys as they are written on the keyboard, or the sign of a gesture. */
export const helpKeys: {
  group: keyof Help['headings'];
  rows: { row: keyof Help['rows']; keys: readonly string[] }[];
}[] = [
  {
    group: 'everywhere',
    rows: [
      { row: 'search', keys: ['/'] },
      { row: 'help', keys: ['?'] },
      { row: 'close', keys: ['Esc'] },
      { row: 'onward', keys: ['Tab'] },
      { row: 'back', keys: ['Shift', 'Tab'] }
    ]
  },
  {
    group: 'map',
    rows: [
      { row: 'pan', keys: ['←', '→', '↑', '↓'] },
      { row: 'zoom', keys: ['+', '−'] },
      { row: 'open', keys: ['Enter'] }
    ]
  },
  {
    group: 'time',
    rows: [
      { row: 'year', keys: ['←', '→'] },
      { row: 'ten', keys: ['Shift', '→'] },
      { row: 'century', keys: ['PageUp', 'PageDown'] },
      { row: 'ends', keys: ['Home', 'End'] }
    ]
  },
  {
    group: 'touch',
    rows: [
      { row: 'tap', keys: ['☝'] },
      { row: 'pinch', keys: ['✌'] },
      { row: 'sheet', keys: ['═'] }
    ]
  }
];
