import { afterEach, expect, it, vi } from 'vitest';
import { comparer } from './collator';

afterEach(() => vi.restoreAllMocks());

const alphabet = 'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя';
const turned = () => [...alphabet].reverse();

it('Kazakh letters stand in their order, also where the browser does not know it', () => {
  expect(turned().sort(comparer('kk')).join('')).toBe(alphabet);
  vi.spyOn(Intl.Collator, 'supportedLocalesOf').mockReturnValue([]);
  expect(turned().sort(comparer('kk')).join('')).toBe(alphabet);
  const names = ['Үрімші', 'Ұлытау', 'Ыстықкөл', 'Іле', 'Уфа', 'Фергана', 'ірі', 'Ырғыз'];
  expect([...names].sort(comparer('kk'))).toEqual(
    'Уфа Ұлытау Үрімші Фергана Ырғыз Ыстықкөл Іле ірі'.split(' ')
  );
});

it('other languages have the order of Intl, numbers by their size where that is asked', () => {
  expect(['Я', 'Ё', 'Е', 'Ж'].sort(comparer('ru'))).toEqual(['Е', 'Ё', 'Ж', 'Я']);
  expect(['10', '9'].sort(comparer('en', { numeric: true }))).toEqual(['9', '10']);
  expect(['Zürich', 'Ōsaka', 'Osh'].sort(comparer('en'))).toEqual(['Ōsaka', 'Osh', 'Zürich']);
});
