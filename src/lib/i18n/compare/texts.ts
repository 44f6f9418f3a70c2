import type { Language } from '../../domain/language';

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
  | 'loading'
  | 'summary',
  string
>;

const files: Record<Language, () => Promise<{ texts: CompareTexts }>> = {
  ru: () => import('./ru'),
  kk: () => import('./kk'),
  ja: () => import('./ja'),
  en: () => import('./en')
};

export const compareTexts = async (language: Language): Promise<CompareTexts> =>
  (await files[language]()).texts;
