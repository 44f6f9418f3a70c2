import { partLoader } from '../part-loader';

/** Texts of the view of two times side by side. */
export type CompareTexts = Record<
  | 'heading'
  | 'explain'
  | 'first'
  | 'second'
  | 'year'
  | 'yearNote'
  | 'preset'
  | 'ownYear'
  | 'apply'
  | 'swap'
  | 'end'
  | 'divider'
  | 'dividerValue'
  | 'firstMap'
  | 'onlyThen'
  | 'both'
  | 'undated'
  | 'none'
  | 'badYear'
  | 'noMap'
  | 'failed'
  | 'summary',
  string
>;

export const compareTexts = partLoader<CompareTexts>({
  ru: () => import('./ru'),
  kk: () => import('./kk'),
  ja: () => import('./ja'),
  en: () => import('./en')
});
