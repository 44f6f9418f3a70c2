import type { SameTexts } from '$lib/i18n/same-texts';

/** Words of what makes the map usable without seeing it or without a pointer. */
export const texts = {
  inView: {
    heading: 'In view on the map',
    /** How many features are in the map's picture. */
    count: { one: '{n} feature in view', other: '{n} features in view' },
    none: 'Nothing in view. Move the map or show the whole road.'
  },
  /** What is said after the map was moved by keys: how much is in view, and what lies under the cross. */
  moved: { view: '{count}.', cross: '{count}. Under the crosshairs: {names}.' },
  walk: {
    heading: 'Walk the route',
    stop: 'Stop {n} of {all}: {name}.',
    next: 'Next: {name}, {way}; {certainty}.',
    end: 'The route ends here.',
    forward: 'Next stop',
    back: 'Previous stop'
  },
  help: {
    title: 'Keys and gestures',
    explain: 'Everything can be reached without a mouse.',
    close: 'Close the help',
    single: 'Use single-key shortcuts: / and ?',
    /** What the list is for those who do not use the map. */
    list: 'Everything on the map is also in the list beside it, as links.',
    headings: {
      everywhere: 'Everywhere',
      map: 'On the map',
      time: 'On the timeline',
      touch: 'By touch'
    },
    rows: {
      search: 'search',
      help: 'this help',
      close: 'close whatever is on top',
      onward: 'go on to the next',
      back: 'go back',
      pan: 'move the map',
      zoom: 'zoom in and out',
      open: 'open whatever is under the crosshairs in the centre',
      year: 'one year',
      ten: 'ten years',
      century: 'a century',
      ends: 'the first year; all periods',
      tap: 'tap a symbol or a line for its card; drag to move the map',
      pinch: 'pinch to zoom',
      sheet: 'drag the sheet by its handle to see more of the map or of the text'
    }
  }
};

export type AccessTexts = SameTexts<typeof texts>;
