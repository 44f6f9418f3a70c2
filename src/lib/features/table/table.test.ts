import { describe, expect, it } from 'vitest';
import type { CardDates } from '$lib/domain/card';
import { texts as en } from '$lib/i18n/en/shell';
import { texts as ru } from '$lib/i18n/ru/shell';
import {
  cellsOf,
  formatSorting,
  parseSorting,
  sorted,
  toCsv,
  toTabs,
  type Sorting,
  type TableRow
} from './table';

const years = (start: number, end: number): CardDates => ({
  start: { form: 'date', year: start },
  end: { form: 'date', year: end }
});
const row = (id: string, text: string, rest: Partial<TableRow> = {}): TableRow => ({
  ...{ collection: 'places', id, name: { text, lang: 'en' }, kind: 'city', where: null },
  ...{ countries: ['KZ'], dates: years(100, 200), heritage: null },
  extent: { start: [100, 100], end: [200, 200] },
  known: { precision: 'city', metres: 5000 },
  layers: ['places'],
  ...rest
});
const words = (rows: TableRow[]) =>
  rows.map((each) => ({ row: each, cells: cellsOf(each, 'en', en) }));
const order = (rows: TableRow[], column: Sorting['column'], direction: Sorting['direction']) =>
  sorted(words(rows), { column, direction }, 'en').map(({ row: { id } }) => id);

describe('cells', () => {
  it('say everything in the language of the page', () => {
    const otrar = row('otrar', 'Отрар', {
      where: { text: 'Шаульдер', lang: 'ru' },
      dates: years(-100, 1500),
      heritage: 1442
    });
    expect(cellsOf(otrar, 'ru', ru)).toEqual({
      name: 'Отрар',
      kind: 'Город',
      where: 'Шаульдер, Казахстан',
      when: '100\u00a0г. до\u00a0н.\u00a0э. – 1500\u00a0г.',
      heritage: '№ 1442',
      known: 'место города, в пределах 5 км',
      layer: 'Города, перевалы, порты'
    });
  });

  it('of a route say its certainty', () => {
    const road = row('r', 'Road', { known: { certainty: 'conjectural' }, kind: 'land' });
    expect(cellsOf(road, 'en', en)).toMatchObject({ known: 'conjectural', kind: 'Land route' });
  });
});

describe('sorting', () => {
  it('by name follows the language, either way', () => {
    const rows = [row('b', 'Äskil'), row('c', 'Zeugma'), row('a', 'Aleppo')];
    expect(order(rows, 'name', 'ascending')).toEqual(['a', 'b', 'c']);
    expect(order(rows, 'name', 'descending')).toEqual(['c', 'b', 'a']);
  });

  it('by date counts years, BCE before CE, the undated last either way', () => {
    const rows = [
      row('late', 'A', { extent: { start: [1200, 1200], end: [1300, 1300] } }),
      row('never', 'B', { extent: null }),
      row('early', 'C', { extent: { start: [-130, -130], end: [5, 5] } })
    ];
    expect(order(rows, 'when', 'ascending')).toEqual(['early', 'late', 'never']);
    expect(order(rows, 'when', 'descending')).toEqual(['late', 'early', 'never']);
  });

  it('by World Heritage counts numbers, those without last either way', () => {
    const rows = [
      row('x', 'A'),
      row('y', 'B', { heritage: 1442 }),
      row('z', 'C', { heritage: 21 })
    ];
    expect(order(rows, 'heritage', 'ascending')).toEqual(['z', 'y', 'x']);
    expect(order(rows, 'heritage', 'descending')).toEqual(['y', 'z', 'x']);
  });

  it('by certainty goes from the surest, and equals go by name', () => {
    const rows = [
      row('d', 'D', { known: { precision: 'approximate', metres: 9000 } }),
      row('b', 'B', { known: { certainty: 'probable' } }),
      row('c', 'C', { known: { precision: 'exact', metres: 10 } }),
      row('a', 'A', { known: { certainty: 'probable' } })
    ];
    expect(order(rows, 'known', 'ascending')).toEqual(['a', 'b', 'c', 'd']);
  });
});

it.each([
  [undefined, 'name', 'ascending', undefined],
  ['', 'name', 'ascending', undefined],
  ['name', 'name', 'ascending', undefined],
  ['-name', 'name', 'descending', '-name'],
  ['when', 'when', 'ascending', 'when'],
  ['-known', 'known', 'descending', '-known'],
  ['--when', 'name', 'ascending', undefined],
  ['constructor', 'name', 'ascending', undefined]
])('an address with sort=%s sorts by %s, %s', (text, column, direction, written) => {
  const sorting = parseSorting(text);
  expect(sorting).toEqual({ column, direction });
  expect(formatSorting(sorting)).toBe(written);
});

describe('CSV', () => {
  it('begins with the mark of UTF-8 and ends each line as RFC 4180 does', () => {
    expect(
      toCsv([
        ['Отырар', '長安'],
        ['б', 'в']
      ])
    ).toBe('\ufeff"Отырар","長安"\r\n"б","в"\r\n');
  });

  it('keeps quotes, commas and lines of a cell', () => {
    expect(toCsv([['a "b", c\nd']])).toBe('\ufeff"a ""b"", c\nd"\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])('takes %j for text', (cell) => {
    expect(toCsv([[cell]])).toBe(`\ufeff"'${cell}"\r\n`);
  });
});

describe('tabs', () => {
  it('part cells, and stand in none', () => {
    expect(
      toTabs([
        ['a\tb', 'c\nd'],
        ['e', '']
      ])
    ).toBe('a b\tc d\ne\t');
  });

  it('take no cell for a formula', () => {
    expect(toTabs([['=1+1', '-130']])).toBe("'=1+1\t'-130");
  });
});
