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
    single: 'Single keys work: / and ?',
    list: 'All that is on the map also stands in the list beside it, as links.',
    headings: {
      everywhere: 'Everywhere',
      map: 'On the map',
      time: 'On the timeline',
      touch: 'By touch'
    },
    rows: {
      search: 'search',
      help: 'this help',
      close: 'close what lies uppermost',
      onward: 'go on to the next',
      back: 'go back',
      pan: 'move the map',
      zoom: 'zoom in and out',
      open: 'open what lies under the cross in the middle',
      year: 'one year',
      ten: 'ten years',
      century: 'a century',
      ends: 'the first year; all times',
      tap: 'tap a sign or a line for its card; drag to move the map',
      pinch: 'pinch to zoom',
      sheet: 'drag the sheet by its handle to see more of the map or of the text'
    }
  }
};
