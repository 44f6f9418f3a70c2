import { en } from './en';
import { ja } from './ja';
import { kk } from './kk';
import type { Messages } from './messages';
import { ru } from './ru';

/** The words for an unknown address in all four languages, for the page that does not know the reader's. */
export const notFound: Record<'ru' | 'kk' | 'ja' | 'en', Messages['notFound']> = {
  ru: ru.notFound,
  kk: kk.notFound,
  ja: ja.notFound,
  en: en.notFound
};
