import type { Language } from '../../domain/language';

/** Texts of the page that prints the map, and of the sheet itself. */
export interface PrintTexts {
  title: string;
  description: string;
  back: string;
  explain: string;
  paper: string;
  papers: Record<'a4' | 'letter', string>;
  orientation: string;
  orientations: Record<'landscape' | 'portrait', string>;
  scale: string;
  closer: string;
  wider: string;
  saveInk: string;
  print: string;
  savePicture: string;
  saving: string;
  saved: string;
  notSaved: string;
  loading: string;
  failed: string;
  tryAgain: string;
  noScript: string;
  sheet: Record<
    | ('label' | 'legend' | 'projection' | 'barAt' | 'north' | 'northOf' | 'southOf')
    | ('sources' | 'licence' | 'address' | 'qr' | 'years'),
    string
  >;
}

/** The texts of one language; each is a chunk of its own. */
export async function printTexts(language: Language): Promise<PrintTexts> {
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
