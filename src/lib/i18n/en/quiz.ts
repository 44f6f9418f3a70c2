import type { SameTexts } from '$lib/i18n/same-texts';

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
