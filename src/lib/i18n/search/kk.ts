import type { SearchTexts } from './texts';

export const texts: SearchTexts = {
  hint: 'Кез келген жазумен терілген атаулар, бұрынғы атаулар, елдер, орын түрлері және мақала сөздері.',
  results: 'Нәтижелер',
  close: 'Іздеуді жабу',
  loading: 'Көрсеткіш жүктеліп жатыр.',
  none: '«{query}» бойынша ештеңе табылмады.',
  near: 'Ұқсас атаулар',
  shown: '{n} ішінен {shown}',
  singleKeys: 'Жеке пернелер қосулы: / және ?',
  found: { one: '{n} нәтиже', other: '{n} нәтиже' },
  groups: {
    sites: 'Қазіргі нысандар',
    places: 'Жібек жолының орындары',
    routes: 'Бағыттар',
    ground: 'Таулар, сулар, шөлдер',
    sentences: 'Мақалада'
  },
  grounds: {
    range: 'Таулар',
    highland: 'Таулы қырат',
    river: 'Өзен',
    desert: 'Шөл',
    steppe: 'Дала',
    sea: 'Теңіз',
    lake: 'Көл'
  }
};
