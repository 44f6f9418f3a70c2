import type { SearchGroup } from '../../domain/search/entry';
import type { Language } from '../../domain/language';
import type { Counted } from '../messages';

/** Texts of the search, which come when the reader turns to it. */
export interface SearchTexts {
  hint: string;
  results: string;
  close: string;
  loading: string;
  none: string;
  near: string;
  shown: string;
  shortcut: string;
  found: Counted;
  groups: Record<SearchGroup, string>;
}

export async function searchTexts(language: Language): Promise<SearchTexts> {
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
