import type { AccessTexts } from './texts';

export const texts: AccessTexts = {
  inView: {
    heading: 'In view on the map',
    count: { one: '{n} feature in view', other: '{n} features in view' },
    none: 'Nothing in view. Move the map or show the whole road.'
  },
  moved: { view: '{count}.', cross: '{count}. Under the cross: {names}.' },
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
      open: 'open what lies under the cross in the centre',
      year: 'one year',
      ten: 'ten years',
      century: 'a century',
      ends: 'the first year; all times',
      tap: 'tap a symbol or a line for its card; drag to move the map',
      pinch: 'pinch to zoom',
      sheet: 'drag the sheet by its handle to see more of the map or of the text'
    }
  }
};
