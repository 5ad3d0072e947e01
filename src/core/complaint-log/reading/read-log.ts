import { fail, type Result, succeed } from '#core/result.ts';
import type { LogMapping } from '#schema/record/complaint-log.ts';
import type { LeftOutReason } from '#schema/record/log-warning.ts';
import { pieceOf } from './cell-ends.ts';
import { columnTakers } from './column-takers.ts';
import { makeRoom } from './growing.ts';
import { dropNumber, EMPTY_WORD } from './log-columns.ts';
import type { LogFailure } from './log-failure.ts';
import { NO_MOMENT } from './log-moment.ts';
import { emptyLog, REASONS, type ReadLog } from './log-state.ts';
import { holdsNoComplaint } from './no-complaint.ts';
import { note } from './notes.ts';
import { type PlainRows, plainRows, readPlainRows } from './plain-rows.ts';
import { putRow } from './put-row.ts';
import { type CellReceiver, type CellScan, scanCells } from './scan-cells.ts';
import { dropTable, takeBackLast } from './text-table.ts';

/** More columns than any register has; a file with more is something else. */
export const COLUMN_LIMIT = 1_000;

/** Most rows that are counted. */
const ROW_LIMIT = 10_000_000;

/** Most complaints whose ids are kept after the reading, for drawing some of them; of more the memory counts. */
const IDS_KEPT = 200_000;

/** Empties where the cells of the row stand, and takes back what they were counted for. */
function dropCells(log: ReadLog): void {
  const row = log.complaints;
  for (const { moments } of log.moments) moments.values[row] = NO_MOMENT;
  for (const column of log.numbers) dropNumber(column, row);
  for (const { codes, rows } of log.codes) {
    const code = codes.values[row] ?? EMPTY_WORD;
    if (code !== EMPTY_WORD) rows.values[code] = (rows.values[code] ?? 0) - 1;
    codes.values[row] = EMPTY_WORD;
  }
  if (log.complainants !== undefined) log.complainants.codes.values[row] = EMPTY_WORD;
  // The row's id is no complaint, unless another row had it before.
  if (log.ids !== undefined && log.current.complaint === row) takeBackLast(log.ids);
}

function leaveOut(log: ReadLog, reason: LeftOutReason): void {
  const { rows, reasons, count } = log.leftOut;
  makeRoom(rows, count + 1);
  makeRoom(reasons, count + 1);
  rows.values[count] = log.record;
  reasons.values[count] = REASONS.indexOf(reason);
  log.leftOut.count += 1;
  dropCells(log);
}

/** Why the row that was read is in no figure; undefined where it counts. */
function reasonToLeaveOut(log: ReadLog, isEmpty: boolean): LeftOutReason | undefined {
  if (isEmpty) return 'blankRow';
  if (log.current.isHeadings) return 'headingsAgain';
  if (holdsNoComplaint(log)) return 'noComplaint';
  const count = log.numbers.find(({ role }) => role === 'count');
  return count !== undefined && Number.isNaN(count.numbers.values[log.complaints])
    ? 'noCount'
    : undefined;
}

function forgetRow(log: ReadLog): void {
  log.current.complaint = -1;
  log.current.isHeadings = false;
  log.current.isDayMeant = false;
}

/** The headings, and what stands above them. */
function passHeadings(log: ReadLog, headingRow: number, cells: number): LogFailure | undefined {
  log.headings = log.record === headingRow ? cells : 0;
  return cells > COLUMN_LIMIT
    ? { code: 'log-too-many-columns', columns: cells, limit: COLUMN_LIMIT }
    : undefined;
}

/** Ends a row below the headings; `last` is the last column that is mapped. */
function endRow(log: ReadLog, cells: number, isEmpty: boolean, last: number): void {
  const reason = reasonToLeaveOut(log, isEmpty);
  if (reason === undefined) {
    if (cells > log.headings || cells <= last) note(log.notes, 'raggedRows', log.record);
    putRow(log);
  } else leaveOut(log, reason);
  forgetRow(log);
}

function receiverOf(log: ReadLog, mapping: LogMapping): CellReceiver & { failure?: LogFailure } {
  const { headingRow, columns } = mapping;
  const takers = columnTakers(log, mapping);
  const last = Math.max(...columns.map(({ position }) => position));
  const receiver: CellReceiver & { failure?: LogFailure } = {
    takers: [],
    endRecord: (cells, isEmpty) => {
      log.record += 1;
      if (log.record > headingRow) endRow(log, cells, isEmpty, last);
      else {
        const failure = passHeadings(log, headingRow, cells);
        if (failure !== undefined) receiver.failure ??= failure;
        if (log.record === headingRow) receiver.takers = takers;
      }
    },
    cutCell: (column) => {
      const role = columns.find(({ position }) => position === column)?.role;
      note(log.notes, 'longCells', log.record + 1, role);
    },
  };
  return receiver;
}

/** What reads the rows below the headings together; undefined above them, and where a register has no such rows. */
function plainRowsOf(log: ReadLog, mapping: LogMapping): () => PlainRows | undefined {
  let rows: PlainRows | undefined;
  return () => {
    if (log.record < mapping.headingRow || log.headings > COLUMN_LIMIT) return undefined;
    rows ??= plainRows(log, mapping);
    return rows;
  };
}

/**
 * Reads a piece: rows that are as most are together, all others cell by cell. That second way is slower, reads
 * everything, and says what the first has to give the same as.
 */
function pieceReader(log: ReadLog, mapping: LogMapping, scan: CellScan) {
  const plainRowsNow = plainRowsOf(log, mapping);
  return (bytes: Uint8Array) => {
    const piece = pieceOf(bytes);
    for (let at = 0; at < bytes.length; ) {
      const rows = scan.isBetween() ? plainRowsNow() : undefined;
      if (rows !== undefined) at = readPlainRows(log, rows, piece, at, scan.feedRecord);
      if (at < bytes.length) at = scan.feedRecord(piece, at);
    }
  };
}

function dropIds(log: ReadLog): void {
  if (log.ids !== undefined) dropTable(log.ids);
  log.ids = undefined;
}

/** A reading that goes on: pieces of the file in UTF-8, in their order, then its end. */
export interface Reading {
  /** Gives how many records there have been. */
  readonly feed: (bytes: Uint8Array) => Result<number, LogFailure>;
  readonly end: () => Result<ReadLog, LogFailure>;
}

/** Reads a register by its mapping. `expectedRows` saves memory being moved when it is near. */
export function startReading(mapping: LogMapping, expectedRows = 0): Reading {
  const log = emptyLog(mapping, expectedRows);
  const receiver = receiverOf(log, mapping);
  const scan = scanCells(mapping.delimiter, receiver);
  const readPiece = pieceReader(log, mapping, scan);
  const failure = (): LogFailure | undefined => {
    if (mapping.columns.length === 0) return { code: 'log-nothing-mapped' };
    if (log.rows > ROW_LIMIT) return { code: 'log-too-many-rows', limit: ROW_LIMIT };
    return receiver.failure;
  };
  return {
    feed: (bytes) => {
      readPiece(bytes);
      const found = failure();
      return found === undefined ? succeed(log.record) : fail(found);
    },
    end: () => {
      if (!scan.end()) return fail({ code: 'log-quote-open', row: log.record + 1 });
      if (log.complaints > IDS_KEPT) dropIds(log);
      const found = failure();
      if (found !== undefined) return fail(found);
      if (log.record === 0) return fail({ code: 'log-empty' });
      return log.rows === 0 ? fail({ code: 'log-headings-only' }) : succeed(log);
    },
  };
}
