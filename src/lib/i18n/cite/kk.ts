import type { CiteTexts } from './texts';

export const texts: CiteTexts = {
  title: 'Сілтеме жасау',
  explain: 'Тілі, нұсқасы және бүгінгі күні көрсетілген дайын сілтеме.',
  what: 'Қайсысына сілтеме жасалады',
  page: 'Атластың осы бетіне',
  quotation: 'Мақаланың сөздеріне, {ids}',
  style: 'Стиль',
  citation: 'Библиографиялық сілтеме',
  save: 'Файл түрінде сақтау'
};
