import { unzipSync } from 'fflate';
import type { SheetData } from 'read-excel-file/universal';
import type { LogFailure } from '#core/complaint-log/reading/log-failure.ts';
import { fail, type Result, succeed } from '#core/result.ts';

/** Largest workbook, unpacked, in bytes: several hundred thousand rows. */
const UNPACKED_LIMIT = 600_000_000;

/** Rows that are written as text at a time. */
const ROWS_AT_ONCE = 2_000;

type SheetCell = SheetData<number>[number][number];

/** What a zip holds, by its list alone: nothing is unpacked. Throws where it is damaged. */
function listZip(bytes: Uint8Array): { readonly names: readonly string[]; readonly size: number } {
  const names: string[] = [];
  let size = 0;
  unzipSync(bytes, {
    filter({ name, originalSize }) {
      names.push(name);
      size += originalSize;
      return false;
    },
  });
  return { names, size };
}

/** Why a zip is not read as a workbook; undefined where it can be. */
function sheetFailure(bytes: Uint8Array): LogFailure | undefined {
  try {
    const { names, size } = listZip(bytes);
    if (!names.includes('xl/workbook.xml')) return { code: 'log-not-text' };
    return size > UNPACKED_LIMIT ? { code: 'log-sheet-too-large' } : undefined;
  } catch {
    return { code: 'log-sheet-damaged' };
  }
}

/** A cell as text: dates as they are written in the sheet, without a zone, the whole second nearest. */
function writtenCell(cell: SheetCell): string {
  if (cell === null) return '';
  if (cell instanceof Date) {
    const moment = new Date(Math.round(cell.getTime() / 1000) * 1000).toISOString();
    return moment.slice(0, 19).replace('T', ' ').replace(' 00:00:00', '');
  }
  const text = String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function* piecesOf(rows: SheetData<number>): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  for (let at = 0; at < rows.length; at += ROWS_AT_ONCE) {
    const lines = rows
      .slice(at, at + ROWS_AT_ONCE)
      .map((cells) => `${cells.map(writtenCell).join(',')}\n`);
    yield encoder.encode(lines.join(''));
  }
}

/**
 * The first sheet of a workbook, or that of a name, as text with commas in UTF-8, piece by piece: so a
 * sheet is read by the same reader as any other register. The library is fetched when it is needed.
 */
export async function readSheetAsText(
  file: Blob,
  sheet?: string,
): Promise<Result<Iterable<Uint8Array>, LogFailure>> {
  const failure = sheetFailure(new Uint8Array(await file.arrayBuffer()));
  if (failure !== undefined) return fail(failure);
  const { readSheet } = await import('read-excel-file/universal');
  try {
    const rows = await (sheet === undefined ? readSheet(file) : readSheet(file, sheet));
    return succeed(piecesOf(rows));
  } catch {
    return fail({ code: 'log-sheet-damaged' });
  }
}
