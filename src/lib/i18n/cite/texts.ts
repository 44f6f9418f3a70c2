import { partLoader } from '../part-loader';

/** Words of the dialog with ready citations; names of styles are proper names. */
export interface CiteTexts {
  title: string;
  explain: string;
  what: string;
  page: string;
  quotation: string;
  style: string;
  citation: string;
  save: string;
}

export const citeTexts = partLoader<CiteTexts>({
  ru: () => import('./ru'),
  kk: () => import('./kk'),
  ja: () => import('./ja'),
  en: () => import('./en')
});
