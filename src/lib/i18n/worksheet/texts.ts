import { partLoader } from '../part-loader';

/** Texts of the worksheet with the outline map, and of its answer key. */
export type WorksheetTexts = Record<
  | ('title' | 'description' | 'back' | 'explain' | 'name' | 'class' | 'date' | 'map')
  | ('names' | 'questions' | 'whose' | 'unofficial' | 'answer' | 'source' | 'onText')
  | ('keyTitle' | 'keyDescription' | 'toKey' | 'toSheet' | 'places' | 'answers'),
  string
>;

/** The texts of one language; each is a chunk of its own. */
export const worksheetTexts = partLoader<WorksheetTexts>({
  ru: () => import('./ru'),
  kk: () => import('./kk'),
  ja: () => import('./ja'),
  en: () => import('./en')
});
