import type { Language } from '../domain/language';

/** Heading of the names that a place bore through time. */
export const namesHeading: Record<Language, string> = {
  ru: 'Названия в разное время',
  kk: 'Әр кездегі атаулары',
  ja: '名称の移り変わり',
  en: 'Names through time'
};
