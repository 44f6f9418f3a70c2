import type { Counted } from '../messages';
import { partLoader } from '../part-loader';

/** Words of what makes the map usable without seeing it or without a pointer. */
export interface AccessTexts {
  inView: {
    heading: string;
    /** How many features are in the map's picture. */
    count: Counted;
    none: string;
  };
  /** What is said after the map was moved by keys: how much is in view, and what lies under the cross. */
  moved: Record<'view' | 'cross', string>;
  walk: Record<'heading' | 'stop' | 'next' | 'end' | 'forward' | 'back', string>;
  help: Record<'title' | 'explain' | 'close' | 'single', string> & {
    headings: Record<'everywhere' | 'map' | 'time' | 'touch', string>;
    rows: Record<
      | ('search' | 'help' | 'close' | 'onward' | 'back')
      | ('pan' | 'zoom' | 'open')
      | ('year' | 'ten' | 'century' | 'ends')
      | ('tap' | 'pinch' | 'sheet'),
      string
    >;
    /** What the list is for those who do not use the map. */
    list: string;
  };
}

export const accessTexts = partLoader<AccessTexts>({
  ru: () => import('./ru'),
  kk: () => import('./kk'),
  ja: () => import('./ja'),
  en: () => import('./en')
});
