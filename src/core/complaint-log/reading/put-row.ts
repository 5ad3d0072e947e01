import { EMPTY_WORD, joinCode, joinMoment, joinNumber } from './log-columns.ts';
import { makeRoomFor, type ReadLog } from './log-state.ts';
import { note } from './notes.ts';
import { numberOfId } from './text-table.ts';

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
  if (log.complainants !== undefined) log.complainants.codes.values[row] = EMPTY_WORD;
  return isSame;
}

/** Puts the row to its complaint, which begins with it where its id is new. */
export function putRow(log: ReadLog): void {
  const known = log.current.complaint;
  const complaint = known < 0 ? numberWithoutId(log) : known;
  log.rows += 1;
  if (complaint < log.complaints) {
    if (joinCells(log, complaint)) log.sameRows += 1;
    return;
  }
  log.firstRow.values[complaint] = log.record;
  log.complaints += 1;
  makeRoomFor(log, 0);
  for (const { numbers } of log.numbers) numbers.values[log.complaints] = Number.NaN;
}
