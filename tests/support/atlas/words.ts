import type { Language } from '../../../src/lib/domain/language';
import { texts as en } from '../../../src/lib/i18n/en/shell';
import { texts as ja } from '../../../src/lib/i18n/ja/shell';
import { texts as kk } from '../../../src/lib/i18n/kk/shell';
import type { Messages } from '../../../src/lib/i18n/en/shell';
import { texts as ru } from '../../../src/lib/i18n/ru/shell';

export { languages, type Language } from '../../../src/lib/domain/language';
export const words: Record<Language, Messages> = { ru, kk, ja, en };

/** The groups of layers and their layers, in the order of the address: a promise of the atlas. */
export const groups = {
  historical: ['routes', 'places', 'things', 'journeys'],
  memory: ['test-site', 'internment', 'atomic-bombings'],
  modern: ['cooperation', 'meetings', 'industry', 'corridors']
} as const;

/** What a page says that is not there. */
export const notFoundWords = {
  ru: ru.notFound.title,
  kk: kk.notFound.title,
  ja: ja.notFound.title,
  en: en.notFound.title
};
