import { comparer } from '$lib/i18n/collator';
import type { Language } from '$lib/domain/language';
import { layerNames } from '$lib/domain/layers';
import type { PlaceKind } from '$lib/domain/place';
import { tableColumns, type TableColumn, type TableRow } from './table-row';
import { formatDates } from '$lib/i18n/dates/date-words';
import type { WorkbookSheet } from '$lib/domain/workbook';
import { stillThere } from '$lib/domain/time/temporal-extent';
import type { TableTexts } from './texts';
import { comma, fill, formatMetres } from '$lib/i18n/format';
import type { Messages } from '$lib/i18n/en/shell';

/** What a row says in each column, in words. */
export function cellsOf(
  row: TableRow,
  language: Language,
  messages: Messages
): Record<TableColumn, string> {
  const separator = comma(language);
  const countries = row.countries.map((code) => messages.countries[code]);
  const { card } = messages;
  return {
    name: row.name.text,
    kind: messages.kinds[row.kind as PlaceKind],
    where: [...(row.where ? [row.where.text] : []), ...countries].join(separator),
    when: formatDates(row.dates, language, messages),
    heritage: row.heritage === null ? '' : fill(card.meetingNumber, { n: row.heritage }),
    known:
      'certainty' in row.known
        ? card.certainties[row.known.certainty]
        : fill(card.precision[row.known.precision], {
            distance: formatMetres(row.known.metres, language, messages)
          }),
    layer: row.layers.map((layer) => messages.layers.names[layer]).join(separator)
  };
}

/** The table as a sheet of a workbook: what is a number is one, and two columns more have the years as numbers. */
export function tableSheet(
  rows: readonly WordedRow[],
  texts: TableTexts,
  addressOf: (row: TableRow) => string
): WorkbookSheet {
  const width: Partial<Record<TableColumn, number>> = { name: 30, where: 30, heritage: 12 };
  const last = (end: number | undefined) => (end === stillThere ? undefined : end);
  return {
    name: texts.title,
    columns: [
      ...tableColumns.map((column) => ({
        header: texts.columns[column],
        width: width[column] ?? 22
      })),
      { header: texts.firstYear, width: 12 },
      { header: texts.lastYear, width: 12 },
      { header: texts.address, width: 50 }
    ],
    rows: rows.map(({ row, cells }) => [
      ...tableColumns.map((column) => (column === 'heritage' ? row.heritage : cells[column])),
      row.extent?.start[0],
      last(row.extent?.end[1]),
      { text: addressOf(row), url: addressOf(row) }
    ])
  };
}

const certaintyOrder = ['attested', 'probable', 'conjectural', 'corridor', 'building'];
const precisionOrder = ['exact', 'site', 'city', 'approximate'];

/** What a column is sorted by where its words would not do: a number, Infinity for nothing to sort by. */
function rankOf(row: TableRow, column: TableColumn): number | undefined {
  switch (column) {
    case 'when':
      return row.extent?.start[0] ?? Infinity;
    case 'heritage':
      return row.heritage ?? Infinity;
    case 'known':
      return 'certainty' in row.known
        ? certaintyOrder.indexOf(row.known.certainty)
        : 10 + precisionOrder.indexOf(row.known.precision) + row.known.metres / 1_000_000;
    case 'layer':
      return layerNames.indexOf(row.layers[0]!);
    default:
      return undefined;
  }
}

export interface Sorting {
  column: TableColumn;
  direction: 'ascending' | 'descending';
}

/** Reads `name` or, from the end, `-name`; the order of the names for anything else. */
export function parseSorting(text: string | undefined): Sorting {
  const [, minus, name] = /^(-?)(.*)$/.exec(text ?? '') ?? [];
  const column = tableColumns.find((column) => column === name);
  if (!column) return { column: 'name', direction: 'ascending' };
  return { column, direction: minus ? 'descending' : 'ascending' };
}

/** As the address writes it; undefined for the order of the names. */
export function formatSorting({ column, direction }: Sorting): string | undefined {
  if (direction === 'descending') return `-${column}`;
  return column === 'name' ? undefined : column;
}

/** A row with its words. */
export interface WordedRow {
  row: TableRow;
  cells: Record<TableColumn, string>;
}

/** Rows by one column, in the order of the language; what has nothing there comes last either way. */
export function sorted(
  rows: readonly WordedRow[],
  { column, direction }: Sorting,
  language: Language
): WordedRow[] {
  const compare = comparer(language, { numeric: true });
  const sign = direction === 'ascending' ? 1 : -1;
  const byName = (a: WordedRow, b: WordedRow) => compare(a.cells.name, b.cells.name);
  return [...rows].sort((a, b) => {
    const [one, other] = [rankOf(a.row, column), rankOf(b.row, column)];
    if (one === undefined || other === undefined) {
      const [left, right] = [a.cells[column], b.cells[column]];
      if ((left === '') !== (right === '')) return left === '' ? 1 : -1;
      return sign * compare(left, right) || byName(a, b);
    }
    if (one === other) return byName(a, b);
    if (one === Infinity || other === Infinity) return one === Infinity ? 1 : -1;
    return sign * (one - other);
  });
}
