import type { CompareTexts } from '$lib/i18n/en/compare';

export const texts: CompareTexts = {
  heading: 'Два периода рядом',
  explain:
    'Слева или сверху\u00a0— первый период, справа или снизу\u00a0— второй. Обе карты движутся вместе.',
  first: 'Первый период',
  second: 'Второй период',
  year: 'Год',
  yearNote: 'Знак минус перед годом означает «до нашей эры».',
  preset: 'Эпоха или год',
  ownYear: 'Другой год',
  apply: 'Показать',
  swap: 'Поменять местами',
  end: 'Вернуться к одной карте',
  divider: 'Граница между двумя картами',
  dividerValue: '{first}: {share} %, {second}: {rest} %',
  firstMap: 'Карта: {time}',
  onlyThen: 'Только {time}',
  both: 'В оба периода',
  undated: 'Без даты',
  none: 'Ничего.',
  badYear: 'Год от 200 до н. э. (−200) до {last}; года 0 не было.',
  noMap: 'Для двух карт нужен WebGL 2. Списки ниже сравнивают оба периода.',
  failed: 'Вторая карта не загрузилась. Списки ниже сравнивают оба периода.',
  summary: 'Только {first}: {a}. Только {second}: {b}. В оба периода: {c}.'
};
