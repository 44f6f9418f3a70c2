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

/** Texts of the page that asks a class questions, and of the part that makes its link. */
export const quiz = {
  title: 'Questions for a class',
  description:
    'Five to fifteen questions on the op-ed’s words and on what the Silk Road carried, to be answered on a map without names. A teacher can make a link in a minute.',
  explain:
    'Choose five to fifteen questions. Whoever opens the link answers them on a map without names. No answer is stored or sent.',
  fromOpEd: 'From the minister’s words',
  ofThings: 'Things and travellers',
  some: 'Choose ten for me',
  clear: 'Clear the choice',
  chosen: { one: '{n} question chosen', other: '{n} questions chosen' },
  range: 'A link can hold five to fifteen questions.',
  link: 'Link for the class',
  code: 'QR code of the link for the class',
  open: 'Try it yourself',
  number: 'Question {n} of {all}',
  how: 'Click one of the ringed symbols on the map, or choose from the list.',
  places: 'Places',
  onMap: 'Chosen on the map: {name}',
  several: 'There are several symbols here. Zoom in, or choose from the list.',
  noAnswer: 'This is not one of the places to choose from.',
  answer: 'Answer',
  right: 'Right: {name}.',
  wrong: 'No, it is {name}.',
  more: 'Read more',
  next: 'Next question',
  finish: 'See the result',
  result: 'Result',
  score: '{right} of {all} right',
  yours: 'Your answer: {name}',
  correct: 'Right answer: {name}',
  asText: 'The result as text',
  print: 'Print the result',
  again: 'Begin again',
  others: 'Choose other questions',
  noScript:
    'JavaScript is switched off: here are all the questions, each with its answer hidden below it.'
};

export type QuizTexts = SameTexts<typeof quiz>;
