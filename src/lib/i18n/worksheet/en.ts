import type { WorksheetTexts } from './texts';

export const texts: WorksheetTexts = {
  title: 'Outline map: the Silk Road, Kazakhstan and Japan',
  description:
    'A worksheet for school: a blank map with numbered points, and questions drawn from the words of the op-ed. With an answer key.',
  back: 'Back to the map',
  explain: 'Two pages, A4 or Letter, landscape. Print them with your browser.',
  name: 'Name',
  class: 'Class',
  date: 'Date',
  map: 'Outline map from Constantinople to Japan: coasts, rivers, lakes and twelve numbered points, no names',
  names: 'Write down the name of each numbered place.',
  questions: 'Read the minister’s words and find the numbers on the map.',
  whose: 'From the op-ed by Japan’s foreign minister, Kazakhstanskaya Pravda, 23 August 2025',
  unofficial: 'English: unofficial translation of the atlas',
  answer: 'Answer',
  source: 'Silk Road Atlas · map: Natural Earth · CC BY 4.0',
  onText: 'Received: {found}. Probably meant: {read}.',
  keyTitle: 'Answer key: outline map',
  keyDescription: 'The answers to the worksheet with the outline map.',
  toKey: 'Answer key',
  toSheet: 'Back to the worksheet',
  places: 'The numbered places',
  answers: 'Answers to the questions'
};
