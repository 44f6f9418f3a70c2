import type { Language } from '../domain/language';
import type { Messages } from './messages';

/** Loads the texts of one language; each is a chunk of its own. */
export async function dictionary(language: Language): Promise<Messages> {
  switch (language) {
    case 'ru':
      return (await import('./ru')).ru;
    case 'kk':
      return (await import('./kk')).kk;
    case 'ja':
      return (await import('./ja')).ja;
    case 'en':
      return (await import('./en')).en;
  }
}

/** What each language calls itself. */
export const ownNames: Record<Language, string> = {
  ru: 'Русский',
  kk: 'Қазақша',
  ja: '日本語',
  en: 'English'
};

/** The same for narrow screens. */
export const shortNames: Record<Language, string> = {
  ru: 'Рус',
  kk: 'Қаз',
  ja: '日本語',
  en: 'Eng'
};
