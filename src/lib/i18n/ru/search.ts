import type { SearchTexts } from '$lib/i18n/en/search';

export const texts: SearchTexts = {
  hint: 'Названия в любой письменности (в том числе прежние), страны, виды мест и слова статьи.',
  results: 'Результаты',
  close: 'Закрыть поиск',
  loading: 'Указатель загружается.',
  none: 'По запросу «{query}» ничего не найдено.',
  near: 'Похожее',
  inexact: 'Точных совпадений с запросом «{query}» нет.',
  otherLayout: 'Показано для «{query}»: набрано в другой раскладке клавиатуры.',
  shown: '{shown} из {n}',
  singleKeys: 'Быстрые клавиши: / и ?',
  found: {
    one: '{n} результат',
    few: '{n} результата',
    many: '{n} результатов',
    other: '{n} результата'
  },
  groups: {
    sites: 'Современные объекты',
    places: 'Места Шёлкового пути',
    things: 'Что пришло в Японию',
    journeys: 'Путешествия',
    routes: 'Маршруты',
    ground: 'Горы, воды, пустыни',
    sentences: 'В статье'
  },
  grounds: {
    range: 'Горы',
    highland: 'Нагорье',
    river: 'Река',
    desert: 'Пустыня',
    steppe: 'Степь',
    sea: 'Море',
    lake: 'Озеро',
    town: 'Город'
  }
};
