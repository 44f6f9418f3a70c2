import type { CiteTexts } from './texts';

export const texts: CiteTexts = {
  title: 'Сослаться',
  explain: 'Готовая ссылка с указанием языка, версии и сегодняшней даты.',
  what: 'На что ссылка',
  page: 'На эту страницу атласа',
  quotation: 'На слова статьи, {ids}',
  style: 'Стиль',
  citation: 'Библиографическая ссылка',
  save: 'Сохранить файлом'
};
