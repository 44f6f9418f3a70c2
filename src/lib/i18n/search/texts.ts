import type { PhysicalKind } from '../../domain/physical';
import type { SearchGroup } from '../../domain/search/entry';
import type { Counted } from '../messages';
import { partLoader } from '../part-loader';

/** Texts of the search, which come when the reader turns to it. */
export interface SearchTexts {
  hint: string;
  results: string;
  close: string;
  loading: string;
  none: string;
  near: string;
  shown: string;
  singleKeys: string;
  found: Counted;
  groups: Record<SearchGroup, string>;
  /** Kinds of what the map names of the ground. */
  grounds: Record<PhysicalKind, string>;
}

export const searchTexts = partLoader<SearchTexts>({
  ru: () => import('./ru'),
  kk: () => import('./kk'),
  ja: () => import('./ja'),
  en: () => import('./en')
});
