import { unparse } from 'papaparse';

/** Spreadsheets in much of Europe take the comma for the decimal sign and expect a semicolon. */
export type Separator = ',' | ';';

/** So that a spreadsheet takes the text for UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * A table as CSV for spreadsheets: with a byte order mark, and with an apostrophe before what a
 * spreadsheet would take for a formula.
 */
export function writeCsv(rows: readonly (readonly string[])[], separator: Separator): string {
  const table = rows.map((row) => [...row]);
  const text = unparse(table, { delimiter: separator, escapeFormulae: true, newline: '\r\n' });
  return `${BYTE_ORDER_MARK}${text}\r\n`;
}
