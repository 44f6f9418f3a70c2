import type { Certainty } from '../../domain/certainty';
import type { Precision } from '../../domain/feature';
import type { FilterName } from '../../domain/filter-names';
import type { Language } from '../../domain/language';
import type { Counted } from '../messages';

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

export async function filterTexts(language: Language): Promise<FilterTexts> {
  switch (language) {
    case 'ru':
      return (await import('./ru')).texts;
    case 'kk':
      return (await import('./kk')).texts;
    case 'ja':
      return (await import('./ja')).texts;
    case 'en':
      return (await import('./en')).texts;
  }
}
