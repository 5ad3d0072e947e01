import papaparse from 'papaparse';

/** Spreadsheets in much of Europe take the comma for the decimal sign and expect a semicolon. */
export type Separator = ',' | ';';

/** The byte order mark, by which a spreadsheet knows UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/** The start of a formula, after any blanks and invisible characters. */
const FORMULA = /^[\s\p{C}]*[=+\-@]/u;

/** A cell's text, with an apostrophe where a spreadsheet would take it for a formula, full-width signs included. */
function guarded(cell: string): string {
  const isFormula = FORMULA.test(cell.normalize('NFKC')) || /^[\t\r]/.test(cell);
  return isFormula ? `'${cell}` : cell;
}

/** A table as CSV for spreadsheets: with a byte order mark, and without any formula. */
export function writeCsv(rows: readonly (readonly string[])[], separator: Separator): string {
  const table = rows.map((row) => row.map(guarded));
  const text = papaparse.unparse(table, { delimiter: separator, newline: '\r\n' });
  return `${BYTE_ORDER_MARK}${text}\r\n`;
}
