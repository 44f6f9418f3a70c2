import type { Language } from '../../domain/language';

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

export async function citeTexts(language: Language): Promise<CiteTexts> {
  switch (language) {
    case 'ru':
      return (await import('./ru')).texts;
    case 'kk':
      return (await import('./kk')).texts;
    case 'ja':
      return (await import('./ja')).texts;
    case 'en':
      return (await import('./en')).texts;
  }
}
