import { unzipSync } from 'fflate';
import { readSheet, type SheetData } from 'read-excel-file/universal';
import { dayAt } from '#core/calendar/day.ts';
import { withFailedFormulas } from '#export/complaint-log/failed-formulas.ts';
import { readWorkbookFacts } from '#export/complaint-log/workbook-facts.ts';
import { TooMuchError } from './reading-errors.ts';

/** Largest workbook, unpacked, in bytes. */
const UNPACKED_LIMIT = 60_000_000;

function checkSize(bytes: Uint8Array): void {
  let size = 0;
  unzipSync(bytes, {
    filter({ originalSize }) {
      size += originalSize;
      return false;
    },
  });
  if (size > UNPACKED_LIMIT) throw new TooMuchError();
}

type Cell = SheetData<number>[number][number];

/** A cell as text; a date without a time, and a number as it is written. */
function written(cell: Cell): string {
  if (cell === null) return '';
  if (cell instanceof Date) return dayAt(cell.toISOString());
  if (typeof cell === 'boolean') return cell ? 'true' : 'false';
  return String(cell).trim();
}

/** The rows of all sheets that are not hidden, one sheet after the other. Rejects for what is no workbook. */
export async function readSheetRows(
  bytes: Uint8Array<ArrayBuffer>,
): Promise<readonly (readonly string[])[]> {
  checkSize(bytes);
  const file = new Blob([withFailedFormulas(bytes)]);
  const sheets = readWorkbookFacts(bytes).sheets.filter(({ isHidden }) => !isHidden);
  const rows: string[][] = [];
  for (const { name } of sheets)
    for (const cells of await readSheet(file, name))
      if (cells.some((cell) => cell !== null)) rows.push(cells.map(written));
  return rows;
}
