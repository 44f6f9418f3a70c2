import type { SameTexts } from '$lib/i18n/same-texts';

/** Texts of the page that prints the map, and of the sheet itself. */
export const print = {
  title: 'Print the map',
  description:
    'The view of the map as a sheet of paper: A4 or Letter, with names, legend, scale, sources and a web address.',
  back: 'Back to the map',
  explain: 'Only the sheet below is printed.',
  paper: 'Paper',
  papers: { a4: 'A4', letter: 'Letter' },
  orientation: 'Orientation',
  orientations: { landscape: 'Landscape', portrait: 'Portrait' },
  scale: 'Scale',
  closer: 'Closer',
  wider: 'Wider',
  saveInk: 'Save ink: land and sea stay white',
  print: 'Print',
  savePicture: 'Save as a PNG image',
  saving: 'The image is being drawn.',
  saved: 'Saved: {file}',
  notSaved: 'The image could not be made in this browser. Printing to a PDF file still works.',
  loading: 'The map is being drawn.',
  failed: 'The map data could not be loaded.',
  tryAgain: 'Try again',
  noScript:
    'The sheet needs JavaScript, which is switched off. The worksheet with an outline map prints without it.',
  sheet: {
    label: 'Sheet to print: map, legend, scale and sources',
    legend: 'Legend',
    way: 'The route, stage by stage',
    stops: 'The journey, stop by stop',
    projection: 'Mercator projection; north is up.',
    barAt:
      'The bar is true at {latitude}; farther north the same length represents fewer kilometres.',
    north: 'N',
    northOf: '{n}° N',
    southOf: '{n}° S',
    sources: 'Sources: {sources}',
    licence: 'Data and map: CC BY 4.0, Silk Road Atlas.',
    address: 'This view online',
    qr: 'QR code of the address',
    seasons: 'Sailing seasons',
    tooLong: 'The address is too long for a QR code.',
    years: 'Years shown: {years}'
  }
};

export type PrintTexts = SameTexts<typeof print>;

/** Texts of the worksheet with the outline map, and of its answer key. */
export const worksheet = {
  title: 'Outline map: the Silk Road, Kazakhstan and Japan',
  description:
    'A worksheet for schools: a blank map with numbered points, and questions drawn from the words of the op-ed. With an answer key.',
  back: 'Back to the map',
  explain: 'Three pages, A4 or Letter, landscape. Print them with your browser.',
  print: 'Print',
  name: 'Name',
  class: 'Class',
  date: 'Date',
  map: 'Outline map from Constantinople to Japan: coasts, rivers, lakes and twelve numbered points, no names',
  names: 'Write down the name of each numbered place.',
  questions: 'Read the minister’s words and find the numbers on the map.',
  whose: 'From the op-ed by Japan’s foreign minister, Kazakhstanskaya Pravda, 23 August 2025',
  unofficial: 'English: unofficial translation by the atlas',
  answer: 'Answer',
  source: 'Silk Road Atlas · map: Natural Earth · CC BY 4.0',
  onText: 'As received: {found}. Probably meant: {read}.',
  keyTitle: 'Answer key: outline map',
  keyDescription: 'The answers to the worksheet with the outline map.',
  toKey: 'Answer key',
  toSheet: 'Back to the worksheet',
  places: 'The numbered places',
  answers: 'Answers to the questions',
  /** The second sheet. */
  things: 'What came to Japan',
  thingsAsk: 'Write the number of the place that answers each question.',
  thingsMap: 'Outline map from the Mediterranean to Japan with ten numbered points, no names'
};

export type WorksheetTexts = SameTexts<typeof worksheet>;
