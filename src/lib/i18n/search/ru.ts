import type { SearchTexts } from './texts';

export const texts: SearchTexts = {
  hint: 'Названия в любой письменности, прежние имена, страны, виды мест и слова статьи.',
  results: 'Результаты',
  close: 'Закрыть поиск',
  loading: 'Указатель загружается.',
  none: 'По запросу «{query}» ничего не найдено.',
  near: 'Похожие названия',
  shown: '{shown} из {n}',
  singleKeys: 'Одиночные клавиши работают: / и ?',
  found: {
    one: '{n} результат',
    few: '{n} результата',
    many: '{n} результатов',
    other: '{n} результата'
  },
  groups: {
    sites: 'Современные объекты',
    places: 'Места Шёлкового пути',
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
    lake: 'Озеро'
  }
};
