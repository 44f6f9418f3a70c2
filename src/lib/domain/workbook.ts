import { writeXlsx } from 'hucre/xlsx';

/** A cell: text stays text, whatever it begins with; a number is one; an address can be followed. */
export type WorkbookCell = string | number | null | undefined | { text: string; url: string };

export interface WorkbookSheet {
  /** At most 31 characters, without []/\:*? */
  name: string;
  columns: readonly { header: string; /** In characters. */ width: number }[];
  rows: readonly (readonly WorkbookCell[])[];
}

/** More does not go into a cell of Excel. */
const longest = 32_767;

/**
 * Sheets as an XLSX file (ECMA-376): the first row of each stays in view and filters the others. The same sheets make the
 * same bytes.
 * @param date day of the data, ISO 8601: the file says that it was made then
 */
export async function workbook(
  sheets: readonly WorkbookSheet[],
  { title, creator, date }: { title: string; creator: string; date: string }
): Promise<Uint8Array<ArrayBuffer>> {
  const made = new Date(`${date}T00:00:00Z`);
  const bytes = await writeXlsx({
    properties: { title, creator, lastModifiedBy: creator, created: made, modified: made },
    sheets: sheets.map(({ name, columns, rows }) => ({
      name,
      columns: columns.map(({ header, width }, i) => ({ header, width, key: String(i) })),
      data: rows.map((row) => Object.fromEntries(row.map((cell, i) => [String(i), written(cell)]))),
      freezePane: { rows: 1 },
      cells: new Map(
        columns.map(({ header }, i) => [
          `0,${i}`,
          { value: header, style: { font: { bold: true } } }
        ])
      ),
      autoFilter: { range: `A1:${columnLetters(columns.length - 1)}${rows.length + 1}` }
    }))
  });
  return new Uint8Array(bytes);
}

function written(cell: WorkbookCell) {
  if (typeof cell === 'string') return cell === '' ? null : cell.slice(0, longest);
  if (typeof cell === 'number' || cell === null || cell === undefined) return cell ?? null;
  return { text: cell.text, hyperlink: cell.url };
}

/** A, B, … Z, AA: the name of a column by its place, from 0. */
function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}
