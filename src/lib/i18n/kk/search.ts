import type { SearchTexts } from '$lib/i18n/en/search';

export const texts: SearchTexts = {
  hint: 'Кез келген жазумен терілген атаулар, бұрынғы атаулар, елдер, орын түрлері және мақала сөздері.',
  results: 'Нәтижелер',
  close: 'Іздеуді жабу',
  loading: 'Іздеу көрсеткіші жүктеліп жатыр.',
  none: '«{query}» бойынша ештеңе табылмады.',
  near: 'Ұқсас нәтижелер',
  inexact: '«{query}» бойынша дәл сәйкестік табылмады.',
  otherLayout: '«{query}» бойынша көрсетілді: сөз басқа пернетақта тілінде терілген.',
  shown: '{n} ішінен {shown}',
  singleKeys: 'Жедел пернелер: / және ?',
  found: { one: '{n} нәтиже', other: '{n} нәтиже' },
  groups: {
    sites: 'Қазіргі нысандар',
    places: 'Жібек жолының орындары',
    things: 'Жапонияға не жетті',
    journeys: 'Саяхаттар',
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
    lake: 'Көл',
    town: 'Қала'
  }
};
