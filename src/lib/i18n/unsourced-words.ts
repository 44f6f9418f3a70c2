import type { Language } from '$lib/domain/language';

/** What of a summary is the atlas's own although it names sources. */
export const unsourcedWords: Record<Language, string> = {
  ru: 'Этими источниками не подтверждено, добавлено атласом: {what}.',
  kk: 'Бұл дереккөздерде расталмаған, атлас қосқан: {what}.',
  ja: 'これらの出典では確認できず、アトラスが補足したこと：{what}。',
  en: 'Not confirmed by these sources; added by the atlas: {what}.'
};
