import type { LogMapping } from '#schema/record/complaint-log.ts';
import type { LeftOutReason } from '#schema/record/log-warning.ts';
import { type Growing, growing, makeRoom, whole32 } from './growing.ts';
import {
  type CodeColumn,
  codeColumn,
  type MomentColumn,
  momentColumn,
  type NumberColumn,
  numberColumn,
  wordTable,
} from './log-columns.ts';
import type { Notes } from './notes.ts';
import { dateRoleOf, NUMBER_ROLES, tallyRoleOf } from './role-kinds.ts';
import { idTable, type TextTable } from './text-table.ts';

/** A register as it was read: each column as numbers, one for each complaint. */
export interface ReadLog {
  /** Records up to here, the headings and empty lines among them: the number of the row in a spreadsheet. */
  record: number;
  /** Cells of the row with the headings. */
  headings: number;
  /** Rows that count. */
  rows: number;
  complaints: number;
  /** How many complaints there is room for. */
  room: number;
  /** Rows that said of a known complaint nothing new. */
  sameRows: number;
  /** The ids while they are looked up; given up at the end where they are many, for their memory. */
  ids: TextTable | undefined;
  readonly hasIds: boolean;
  /** By complaint, the row where it was first seen. */
  readonly firstRow: Growing;
  readonly moments: readonly MomentColumn[];
  readonly codes: readonly CodeColumn[];
  readonly numbers: readonly NumberColumn[];
  /** Who complains, by complaint, and the table of who they are. */
  readonly complainants: { readonly table: TextTable; readonly codes: Growing } | undefined;
  readonly notes: Notes;
  readonly leftOut: { readonly rows: Growing; readonly reasons: Growing; count: number };
  /** What is known of the row that is being read; its cells stand where the next complaint's would. */
  readonly current: CurrentRow;
}

export interface CurrentRow {
  /** The complaint of its id; below 0 where the row has none. */
  complaint: number;
  isHeadings: boolean;
  /** A cell that cannot be read seems to be a day. */
  isDayMeant: boolean;
}

/** Why a row is in no figure, by the number that is kept of it. */
export const REASONS: readonly LeftOutReason[] = [
  'blankRow',
  'headingsAgain',
  'noComplaint',
  'noCount',
];

/** A register of which nothing is read yet. */
export function emptyLog({ columns }: LogMapping, expected: number): ReadLog {
  const has = (role: string) => columns.some((column) => column.role === role);
  const roles = columns.map(({ role }) => role);
  const room = Math.max(expected, 1_024);
  return {
    room,
    record: 0,
    headings: 0,
    rows: 0,
    complaints: 0,
    sameRows: 0,
    ids: has('id') ? idTable(expected) : undefined,
    hasIds: has('id'),
    firstRow: growing(room, whole32),
    moments: roles
      .flatMap((role) => dateRoleOf(role) ?? [])
      .map((role) => momentColumn(role, room)),
    codes: roles.flatMap((role) => tallyRoleOf(role) ?? []).map((role) => codeColumn(role, room)),
    numbers: roles.filter((role) => NUMBER_ROLES.has(role)).map((role) => numberColumn(role, room)),
    complainants: has('complainant')
      ? { table: wordTable(expected, 16), codes: growing(room, whole32) }
      : undefined,
    notes: new Map(),
    leftOut: { rows: growing(0, whole32), reasons: growing(0, whole32), count: 0 },
    current: { complaint: -1, isHeadings: false, isDayMeant: false },
  };
}

/** Makes room for so many more complaints, and for the row behind them. */
export function makeRoomFor(log: ReadLog, more: number): void {
  const needed = log.complaints + more + 1;
  if (needed <= log.room) return;
  log.room = Math.max(log.room * 2, needed);
  const { moments, codes, numbers, complainants } = log;
  for (const column of moments) makeRoom(column.moments, log.room);
  for (const column of codes) makeRoom(column.codes, log.room);
  for (const column of numbers) makeRoom(column.numbers, log.room);
  makeRoom(log.firstRow, log.room);
  if (complainants !== undefined) makeRoom(complainants.codes, log.room);
}
