import type { Language } from '$lib/domain/language';

/** Headings of what a card lists with its time: names of a place, sections of a corridor. */
export const datedHeadings: Record<Language, Record<'names' | 'sections', string>> = {
  ru: { names: 'Названия в разное время', sections: 'Участки' },
  kk: { names: 'Әр кездегі атаулары', sections: 'Бөліктері' },
  ja: { names: '名称の移り変わり', sections: '区間' },
  en: { names: 'Names through time', sections: 'Sections' }
};

/** What is said of a section beside its dates. */
export const sectionWords: Record<Language, Record<'ship' | 'building', string>> = {
  ru: { ship: 'морем', building: 'строится' },
  kk: { ship: 'теңізбен', building: 'салынып жатыр' },
  ja: { ship: '航路', building: '建設中' },
  en: { ship: 'by ship', building: 'under construction' }
};

/** What of a summary is the atlas's own although it names sources. */
export const unsourcedWords: Record<Language, string> = {
  ru: 'Этими источниками не подтверждено, добавлено атласом: {what}.',
  kk: 'Бұл дереккөздерде расталмаған, атлас қосқан: {what}.',
  ja: 'これらの出典では確認できず、アトラスが補足したこと：{what}。',
  en: 'Not confirmed by these sources; added by the atlas: {what}.'
};
