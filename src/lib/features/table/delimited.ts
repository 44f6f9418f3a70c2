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
