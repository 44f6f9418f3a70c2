import type { Language } from '../language';

/** The atlas's own name, as in `i18n/titles.ts`; a test holds the two alike. */
export const atlasNames: Record<Language, string> = {
  ru: 'Атлас Шёлкового пути',
  kk: 'Жібек жолы атласы',
  ja: 'シルクロード・アトラス',
  en: 'Silk Road Atlas'
};

export const englishLanguageNames: Record<Language, string> = {
  ru: 'Russian',
  kk: 'Kazakh',
  ja: 'Japanese',
  en: 'English'
};

/** "Version 0.1.0" in the language of the page, as the area of edition has it. */
export const versionWords: Record<Language, (version: string) => string> = {
  ru: (version) => `Версия ${version}`,
  kk: (version) => `${version}-нұсқа`,
  ja: (version) => `バージョン${version}`,
  en: (version) => `Version ${version}`
};
