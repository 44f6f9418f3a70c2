import type { SameTexts } from '$lib/i18n/same-texts';

/** Words of sharing, embedding and reporting errors. */
export const share = {
  /** Names of the groups of buttons. */
  ofCard: 'Use this card',
  ofView: 'Use this view',
  actions: {
    page: 'One page',
    share: 'Share',
    cite: 'Cite',
    embed: 'Embed',
    report: 'Report an error'
  },
  close: 'Close',
  /** A dialog that could not be fetched. */
  failed: 'This could not be loaded. Press the button again.',
  copy: {
    copy: 'Copy',
    copied: 'Copied.',
    refused: 'The browser did not allow copying. The text is selected: copy it from the field.'
  },
  share: {
    title: 'Link to this view',
    explain: 'Whoever opens the link sees the same page, in the same language.',
    link: 'Link',
    view: 'With the position of the map and the layers shown',
    send: 'Send with an app',
    code: 'QR code of the link',
    tooLong: 'The link is too long for a QR code.',
    large: 'Show large, to put on a wall',
    save: 'Save as SVG',
    print: 'Print',
    back: 'Back'
  },
  page: {
    title: 'One page to hand out',
    explain:
      'The place, its map, the minister’s words and a link to the atlas, to print or to send.',
    save: 'Save as a picture',
    saved: 'Saved.',
    notSaved: 'The picture could not be made. Printing still works.',
    send: 'Send the picture'
  },
  embed: {
    title: 'Embed',
    explain: 'Paste this into the HTML of your page. It contains no script and tracks nobody.',
    what: 'What to embed',
    card: 'This card, without an interactive map',
    map: 'The map as it is now',
    statement: 'One sentence of the op-ed',
    frameStatement: 'Sentence {sentence} of the op-ed in the Silk Road Atlas',
    preview: 'As it will appear: {width} × {height} pixels',
    snippet: 'HTML to embed',
    frameCard: '{name} in the Silk Road Atlas',
    frameMap: 'Silk Road Atlas, a map',
    open: 'Open in the atlas',
    opensInNewTab: 'opens in a new tab',
    source: 'Sources',
    place: 'Place',
    noMap: 'The frame shows an interactive map where the reader’s browser can draw one.'
  },
  report: {
    title: 'Report an error',
    explain:
      'Say what is wrong and, if you can, where the correct information can be found. Corrected errors are listed on the page about the atlas.',
    subject: 'Error in the atlas: {name}',
    question: 'What is wrong, and what is the source?',
    feature: 'Feature',
    language: 'Language',
    version: 'Version',
    address: 'Address',
    text: 'Text of the report',
    mail: 'Write an email',
    page: 'Open the form',
    nowhere:
      'This copy of the atlas has no address for reports. Copy the text and send it to whoever publishes the copy.'
  }
};

export type ShareTexts = SameTexts<typeof share>;

/** Words of the dialog with ready citations; names of styles are proper names. */
export const cite = {
  title: 'Cite',
  explain: 'A ready-made citation with the language, the version and today’s date.',
  what: 'What is cited',
  page: 'This page of the atlas',
  quotation: 'The op-ed’s words, {ids}',
  style: 'Style',
  citation: 'Citation',
  save: 'Save as a file'
};

export type CiteTexts = SameTexts<typeof cite>;

/** Words of what makes the map usable without seeing it or without a pointer. */
export const access = {
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

export type AccessTexts = SameTexts<typeof access>;
