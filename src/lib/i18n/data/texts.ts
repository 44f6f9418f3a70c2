import type { Counted } from '../messages';
import { partLoader } from '../part-loader';

/** What a format is called, and what it is good for. */
export interface FormatTexts {
  name: string;
  use: string;
}

/** Texts of the page that explains the files of the data, and of the files themselves. */
export interface DataTexts {
  title: string;
  description: string;
  lead: string;
  version: string;
  kilobytes: string;
  formats: Record<
    'csv' | 'kml' | 'geojson' | 'linked-places' | 'gpx' | 'annotations' | 'text',
    FormatTexts
  >;
  annotations: Counted;
  limits: Record<'heading' | 'positions' | 'lines' | 'years', string>;
  licence: Record<'heading' | 'own' | 'others' | 'opEd', string>;
  cite: Record<'heading' | 'citation' | 'note', string>;
}

export const loadDataTexts = partLoader<DataTexts>({
  ru: () => import('./ru'),
  kk: () => import('./kk'),
  ja: () => import('./ja'),
  en: () => import('./en')
});
