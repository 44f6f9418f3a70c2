import { partLoader } from '../part-loader';

/** Texts of the atlas without a network. */
export type OfflineTexts = Record<
  | 'heading'
  | 'explain'
  | 'offer'
  | 'keep'
  | 'keeping'
  | 'kept'
  | 'drop'
  | 'dropping'
  | 'goOn'
  | 'network'
  | 'room'
  | 'newer'
  | 'unsupported'
  | 'megabytes'
  | 'newEdition'
  | 'useNow'
  | 'later'
  | 'missingTitle'
  | 'missing'
  | 'tryAgain'
  | 'stored',
  string
>;

export const offlineTexts = partLoader<OfflineTexts>({
  ru: () => import('./ru'),
  kk: () => import('./kk'),
  ja: () => import('./ja'),
  en: () => import('./en')
});
