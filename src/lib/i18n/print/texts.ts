import { partLoader } from '../part-loader';

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
    | ('sources' | 'licence' | 'address' | 'qr' | 'tooLong' | 'years'),
    string
  >;
}

/** The texts of one language; each is a chunk of its own. */
export const printTexts = partLoader<PrintTexts>({
  ru: () => import('./ru'),
  kk: () => import('./kk'),
  ja: () => import('./ja'),
  en: () => import('./en')
});
