import type { Language } from '../../domain/language';

/** Texts of the worksheet with the outline map, and of its answer key. */
export type WorksheetTexts = Record<
  | ('title' | 'description' | 'back' | 'explain' | 'name' | 'class' | 'date' | 'map')
  | ('names' | 'questions' | 'whose' | 'unofficial' | 'answer' | 'source' | 'onText')
  | ('keyTitle' | 'keyDescription' | 'toKey' | 'toSheet' | 'places' | 'answers'),
  string
>;

/** The texts of one language; each is a chunk of its own. */
export async function worksheetTexts(language: Language): Promise<WorksheetTexts> {
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
