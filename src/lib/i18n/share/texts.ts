import { partLoader } from '../part-loader';

/** Words of sharing, embedding and reporting errors. */
export interface ShareTexts {
  /** Names of the groups of buttons. */
  ofCard: string;
  ofView: string;
  actions: Record<'share' | 'cite' | 'embed' | 'report', string>;
  close: string;
  /** A dialog that could not be fetched. */
  failed: string;
  copy: Record<'copy' | 'copied' | 'refused', string>;
  share: Record<
    | ('title' | 'explain' | 'link' | 'view' | 'send' | 'code' | 'tooLong' | 'large')
    | ('save' | 'print' | 'back'),
    string
  >;
  embed: Record<
    | ('title' | 'explain' | 'what' | 'card' | 'map' | 'snippet' | 'frameCard' | 'frameMap')
    | ('open' | 'opensInNewTab' | 'source' | 'place' | 'picture' | 'noMap'),
    string
  >;
  report: Record<
    | ('title' | 'explain' | 'subject' | 'question' | 'feature' | 'language' | 'version')
    | ('address' | 'text' | 'mail' | 'page' | 'nowhere'),
    string
  >;
}

export const shareTexts = partLoader<ShareTexts>({
  ru: () => import('./ru'),
  kk: () => import('./kk'),
  ja: () => import('./ja'),
  en: () => import('./en')
});
