import papaparse from 'papaparse';
import { findEncoding, isText } from '#core/complaint-log/reading/find-encoding.ts';
import type { ReturnedSheet } from '#core/questionnaire/returned.ts';
import { fail, type Result, succeed } from '#core/result.ts';
import { cellText, sheetFailure } from '../complaint-log/read-sheet.ts';
import { readWorkbookFacts } from '../complaint-log/workbook-facts.ts';
import { joinedCells } from './joined-cells.ts';

/** Why a file that came back is not read. */
export type ReturnedFileFailure = {
  readonly code: 'empty' | 'unreadable' | 'damaged' | 'tooLarge';
};

/** Largest file, and largest workbook unpacked, in bytes: a full assessment has one megabyte. */
const SIZE_LIMIT = 20_000_000;
const UNPACKED_LIMIT = 100_000_000;

const isZip = ([first, second]: Uint8Array) => first === 0x50 && second === 0x4b;

/** A workbook or a sheet that was saved as CSV, as text, sheet by sheet. */
export async function readReturnedFile(
  bytes: Uint8Array<ArrayBuffer>,
  name: string,
): Promise<Result<readonly ReturnedSheet[], ReturnedFileFailure>> {
  if (bytes.length === 0) return fail({ code: 'empty' });
  if (bytes.length > SIZE_LIMIT) return fail({ code: 'tooLarge' });
  if (isZip(bytes)) return readBook(bytes);
  return isText(bytes) ? succeed([readCsv(bytes, name)]) : fail({ code: 'unreadable' });
}

function readCsv(bytes: Uint8Array, name: string): ReturnedSheet {
  const { encoding, markLength } = findEncoding(bytes);
  const text = new TextDecoder(encoding).decode(bytes.subarray(markLength));
  const { data } = papaparse.parse<string[]>(text, { skipEmptyLines: false });
  return { name, rows: data, joined: [] };
}

async function readBook(
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Result<readonly ReturnedSheet[], ReturnedFileFailure>> {
  const failure = sheetFailure(bytes, UNPACKED_LIMIT);
  if (failure !== undefined) return fail({ code: CODES[failure.code] ?? 'damaged' });
  try {
    const { sheets, daysLate } = readWorkbookFacts(bytes);
    const { readSheet } = await import('read-excel-file/universal');
    const joined = joinedCells(bytes);
    const { withFailedFormulas } = await import('../complaint-log/failed-formulas.ts');
    const file = new Blob([withFailedFormulas(bytes)]);
    const read: ReturnedSheet[] = [];
    for (const { name, isHidden } of sheets) {
      if (isHidden) continue;
      const rows = await readSheet(file, name);
      read.push({
        name,
        rows: rows.map((cells) => cells.map((cell) => cellText(cell, daysLate))),
        joined: joined.get(name) ?? [],
      });
    }
    return succeed(read);
  } catch {
    return fail({ code: 'damaged' });
  }
}

const CODES: Readonly<Record<string, ReturnedFileFailure['code']>> = {
  'log-not-text': 'unreadable',
  'log-sheet-too-large': 'tooLarge',
};
