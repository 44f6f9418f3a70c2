import type { Counted } from '../messages';
import { partLoader } from '../part-loader';

/** Texts of the page that measures along the roads. */
export interface MeasureTexts {
  title: string;
  description: string;
  note: string;
  noScript: string;
  failed: string;
  from: string;
  to: string;
  placeholder: string;
  showAll: string;
  noPlace: string;
  swap: string;
  example: string;
  roads: string;
  anyTime: string;
  same: string;
  along: string;
  straight: string;
  times: string;
  camel: string;
  days: Counted;
  camelDays: string;
  camelRange: string;
  camelSource: string;
  notByCamel: string;
  noLand: string;
  known: string;
  offRoad: string;
  legs: string;
  kinds: Record<'land' | 'sea' | 'river', string>;
  fork: string;
  over: string;
  together: string;
  neverTogether: string;
  joinedIn: string;
  none: string;
  noneThen: string;
  missing: string;
}

export const measureTexts = partLoader<MeasureTexts>({
  ru: () => import('./ru'),
  kk: () => import('./kk'),
  ja: () => import('./ja'),
  en: () => import('./en')
});
