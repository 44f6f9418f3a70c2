import type { Certainty } from '../../domain/certainty';
import type { Precision } from '../../domain/feature';
import type { FilterName } from '../../domain/filter-names';
import type { Counted } from '../messages';
import { partLoader } from '../part-loader';

/** Texts of the filters' panel. */
export interface FilterTexts {
  heading: string;
  chosen: Counted;
  names: Record<FilterName, string>;
  notes: Record<'certainty' | 'named', string>;
  certainty: Record<Certainty | Precision, string>;
  unesco: Record<'yes', string>;
  named: Record<'op-ed' | 'context', string>;
  loading: string;
  failed: string;
  passing: string;
  nothing: string;
  loosen: string;
  clear: string;
}

export const filterTexts = partLoader<FilterTexts>({
  ru: () => import('./ru'),
  kk: () => import('./kk'),
  ja: () => import('./ja'),
  en: () => import('./en')
});
