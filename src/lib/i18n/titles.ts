import type { Language } from '../domain/language';

/** The atlas's name in each language, for the pages that speak all four. */
export const titles: Record<Language, string> = {
  ru: 'Атлас Шёлкового пути',
  kk: 'Жібек жолы атласы',
  ja: 'シルクロード・アトラス',
  en: 'Silk Road Atlas'
};
