import { unzipSync } from 'fflate';
import type { SheetData } from 'read-excel-file/universal';
import type { LogFailure } from '#core/complaint-log/reading/log-failure.ts';
import { fail, type Result, succeed } from '#core/result.ts';
import { readWorkbookFacts, WORKBOOK, type WorkbookFacts } from './workbook-facts.ts';

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
export function sheetFailure(
  bytes: Uint8Array,
  limit: number = UNPACKED_LIMIT,
): Extract<LogFailure, { readonly code: 'log-not-text' | `log-sheet-${string}` }> | undefined {
  try {
    const { names, size } = listZip(bytes);
    if (!names.includes(WORKBOOK)) return { code: 'log-not-text' };
    return size > limit ? { code: 'log-sheet-too-large' } : undefined;
  } catch {
    return { code: 'log-sheet-damaged' };
  }
}

/** A cell as text: dates as they are written in the sheet, without a zone, the whole second nearest. */
export function cellText(cell: SheetCell, daysLate: number): string {
  if (cell === null) return '';
  if (cell instanceof Date) {
    const seconds = Math.round(cell.getTime() / 1000) + daysLate * 86_400;
    const moment = new Date(seconds * 1000).toISOString();
    return moment.slice(0, 19).replace('T', ' ').replace(' 00:00:00', '');
  }
  return String(cell);
}

/** A cell as CSV has it. */
function writtenCell(cell: SheetCell, daysLate: number): string {
  const text = cellText(cell, daysLate);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function* piecesOf(rows: SheetData<number>, daysLate: number): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  for (let at = 0; at < rows.length; at += ROWS_AT_ONCE) {
    const lines = rows
      .slice(at, at + ROWS_AT_ONCE)
      .map((cells) => `${cells.map((cell) => writtenCell(cell, daysLate)).join(',')}\n`);
    yield encoder.encode(lines.join(''));
  }
}

/** What is said of the sheet: one that has to be there, or that of the last file. */
export interface SheetChoice {
  readonly sheet?: string | undefined;
  readonly last?: string | undefined;
}

/** A sheet of a workbook as text, and the names of all of them. */
export interface SheetText {
  readonly sheet: string;
  readonly sheets: readonly string[];
  /** How numbers below a heading of dates are meant. */
  readonly serials: WorkbookFacts['serials'];
  readonly pieces: Iterable<Uint8Array>;
}

const isBlank = (rows: SheetData<number>) =>
  rows.every((cells) => cells.every((cell) => cell === null || cell === ''));

/** The sheets that are tried, the likeliest first: hidden ones hold lists for choices, hardly ever a register. */
function sheetsInTurn({ sheets }: WorkbookFacts, { sheet, last }: SheetChoice): readonly string[] {
  const names = sheets.map(({ name }) => name);
  const wanted = sheet ?? names.find((name) => name === last);
  if (wanted !== undefined) return [wanted];
  const visible = sheets.filter(({ isHidden }) => !isHidden).map(({ name }) => name);
  return visible.length > 0 ? visible : names;
}

/**
 * A sheet of a workbook as text with commas in UTF-8, piece by piece, so it is read by the same reader as
 * any other register: the one that is named, that of the last file, or the first that is not empty. The
 * library is fetched when it is needed.
 */
export async function readSheetAsText(
  file: Blob,
  choice: SheetChoice = {},
): Promise<Result<SheetText, LogFailure>> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const failure = sheetFailure(bytes);
  if (failure !== undefined) return fail(failure);
  try {
    const workbook = readWorkbookFacts(bytes);
    const sheets = workbook.sheets.map(({ name }) => name);
    const [first, ...others] = sheetsInTurn(workbook, choice);
    if (first === undefined) return fail({ code: 'log-sheet-damaged' });
    if (!sheets.includes(first))
      return fail({ code: 'log-no-sheet', sheet: first, sheets: sheets.join(', ') });
    const { serials } = workbook;
    const { withFailedFormulas } = await import('./failed-formulas.ts');
    const whole = new Blob([withFailedFormulas(bytes)]);
    return succeed({
      ...(await firstFilled(whole, [first, ...others], workbook)),
      sheets,
      serials,
    });
  } catch {
    return fail({ code: 'log-sheet-damaged' });
  }
}

/** The first of the sheets that holds anything; of a workbook without any, its first sheet. */
async function firstFilled(
  file: Blob,
  names: readonly [string, ...string[]],
  { daysLate }: WorkbookFacts,
): Promise<Pick<SheetText, 'sheet' | 'pieces'>> {
  const { readSheet } = await import('read-excel-file/universal');
  for (const name of names) {
    const rows = await readSheet(file, name);
    if (!isBlank(rows)) return { sheet: name, pieces: piecesOf(rows, daysLate) };
  }
  return { sheet: names[0], pieces: [] };
}
