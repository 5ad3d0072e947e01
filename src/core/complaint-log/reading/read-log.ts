import { fail, type Result, succeed } from '#core/result.ts';
import type { LogMapping } from '#schema/record/complaint-log.ts';
import type { LeftOutReason } from '#schema/record/log-warning.ts';
import { columnTakers } from './column-takers.ts';
import { makeRoom } from './growing.ts';
import { EMPTY_WORD, joinCode, joinMoment, joinNumber } from './log-columns.ts';
import type { LogFailure } from './log-failure.ts';
import { NO_MOMENT } from './log-moment.ts';
import { emptyLog, makeRoomForRow, REASONS, type ReadLog } from './log-state.ts';
import { note } from './notes.ts';
import { quickColumnTakers } from './quick-takers.ts';
import { type CellReceiver, scanCells } from './scan-cells.ts';
import { dropTable, numberOfId, takeBackLast } from './text-table.ts';

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
  for (const { numbers } of log.numbers) numbers.values[row] = Number.NaN;
  for (const { codes, rows } of log.codes) {
    const code = codes.values[row] ?? EMPTY_WORD;
    if (code !== EMPTY_WORD) rows.values[code] = (rows.values[code] ?? 0) - 1;
    codes.values[row] = EMPTY_WORD;
  }
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

const NO_ID = new Uint8Array(16);

/** The number of a row without an id: each such row is a complaint of its own. */
function numberWithoutId(log: ReadLog): number {
  if (log.ids === undefined) return log.complaints;
  note(log.notes, 'blankIds', log.record, 'id');
  // No id begins with a nought byte.
  for (let at = 1, rest = log.record; at < NO_ID.length; at += 1, rest = Math.floor(rest / 256))
    NO_ID[at] = rest % 256;
  return numberOfId(log.ids, NO_ID, 0, NO_ID.length);
}

/** Joins the cells of a further row to their complaint, and empties where they stood; true where they say nothing new. */
function joinCells(log: ReadLog, complaint: number): boolean {
  const row = log.complaints;
  let isSame = true;
  for (const column of log.moments) if (!joinMoment(column, complaint, row)) isSame = false;
  for (const column of log.codes) if (!joinCode(column, complaint, row)) isSame = false;
  for (const column of log.numbers) if (!joinNumber(column, complaint, row)) isSame = false;
  return isSame;
}

/** Puts the row to its complaint, which begins with it where its id is new. */
function putRow(log: ReadLog): void {
  const known = log.current.complaint;
  const complaint = known < 0 ? numberWithoutId(log) : known;
  log.rows += 1;
  if (complaint < log.complaints) {
    if (joinCells(log, complaint)) log.sameRows += 1;
    return;
  }
  log.firstRow.values[complaint] = log.record;
  log.complaints += 1;
  makeRoomForRow(log);
  for (const { numbers } of log.numbers) numbers.values[log.complaints] = Number.NaN;
}

/** Why the row that was read is in no figure; undefined where it counts. */
function reasonToLeaveOut(log: ReadLog, isEmpty: boolean): LeftOutReason | undefined {
  if (isEmpty) return 'blankRow';
  if (log.current.isHeadings) return 'headingsAgain';
  const count = log.numbers.find(({ role }) => role === 'count');
  return count !== undefined && Number.isNaN(count.numbers.values[log.complaints])
    ? 'noCount'
    : undefined;
}

function forgetRow(log: ReadLog): void {
  log.current.complaint = -1;
  log.current.isHeadings = false;
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
  const quickTakers = quickColumnTakers(log, mapping);
  const last = Math.max(...columns.map(({ position }) => position));
  const receiver: CellReceiver & { failure?: LogFailure } = {
    takers: [],
    endRecord: (cells, isEmpty) => {
      log.record += 1;
      if (log.record > headingRow) endRow(log, cells, isEmpty, last);
      else {
        const failure = passHeadings(log, headingRow, cells);
        if (failure !== undefined) receiver.failure ??= failure;
        if (log.record === headingRow) Object.assign(receiver, { takers, quickTakers });
      }
    },
    cutCell: (column) => {
      const role = columns.find(({ position }) => position === column)?.role;
      note(log.notes, 'longCells', log.record + 1, role);
    },
  };
  return receiver;
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
  const failure = (): LogFailure | undefined => {
    if (mapping.columns.length === 0) return { code: 'log-nothing-mapped' };
    if (log.rows > ROW_LIMIT) return { code: 'log-too-many-rows', limit: ROW_LIMIT };
    return receiver.failure;
  };
  return {
    feed: (bytes) => {
      scan.feed(bytes);
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
