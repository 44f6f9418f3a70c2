import type { CardDates } from '$lib/domain/card';
import type { LineState } from '$lib/domain/certainty';
import type { Precision } from '$lib/domain/feature-fields';
import type { Language, LocalizedText } from '$lib/domain/language';
import { layerNames, type Layer } from '$lib/domain/layers';
import type { CountryCode, PlaceKind } from '$lib/domain/place';
import type { Selection } from '$lib/domain/selection';
import { stillThere, type TemporalExtent } from '$lib/domain/time/temporal-extent';
import type { WorkbookSheet } from '$lib/domain/workbook';
import { comparer } from '$lib/i18n/collator';
import { formatDates } from '$lib/i18n/dates/date-words';
import type { Messages } from '$lib/i18n/en/shell';
import { comma, fill, formatMetres } from '$lib/i18n/format';
import type { TableTexts } from './texts';

/** A feature as a row of the table, in one language; plain data, made at build. */
export interface TableRow extends Selection {
  name: LocalizedText;
  kind: string;
  /** Modern place; null where the feature is one itself, or a line. */
  where: LocalizedText | null;
  countries: readonly CountryCode[];
  dates: CardDates;
  extent: TemporalExtent | null;
  /** Number on the World Heritage list. */
  heritage: number | null;
  known: { certainty: LineState } | { precision: Precision; metres: number };
  layers: readonly Layer[];
}

export const tableColumns = [
  ...(['name', 'kind', 'where', 'when'] as const),
  ...(['heritage', 'known', 'layer'] as const)
];
export type TableColumn = (typeof tableColumns)[number];

/** A row with its words. */
export interface WordedRow {
  row: TableRow;
  cells: Record<TableColumn, string>;
}

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

/**
 * A spreadsheet takes a cell that begins so for a formula (OWASP, CSV injection). An apostrophe makes it text; names and
 * dates of the atlas begin with none of these, and stay as they are.
 */
const formula = /^[=+\-@\t\r]/;

const asText = (cell: string): string => (formula.test(cell) ? `'${cell}` : cell);

const quoted = (cell: string): string => `"${asText(cell).replaceAll('"', '""')}"`;

/** Rows as CSV (RFC 4180), with the mark by which spreadsheets know UTF-8. */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return '\ufeff' + rows.map((row) => row.map(quoted).join(',') + '\r\n').join('');
}

/** Rows parted by tabs, as spreadsheets take them from the clipboard. */
export function toTabs(rows: readonly (readonly string[])[]): string {
  const plain = (cell: string) => asText(cell.replace(/\s+/g, ' '));
  return rows.map((row) => row.map(plain).join('\t')).join('\n');
}
