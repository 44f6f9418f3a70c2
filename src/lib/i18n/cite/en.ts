import type { CiteTexts } from './texts';

export const texts: CiteTexts = {
  title: 'Cite',
  explain: 'A ready-made citation with the language, the version and today’s date.',
  what: 'What is cited',
  page: 'This page of the atlas',
  quotation: 'The op-ed’s words, {ids}',
  style: 'Style',
  citation: 'Citation',
  save: 'Save as a file'
};
