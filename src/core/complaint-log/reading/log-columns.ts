import type { ColumnRole, DateRole, TallyRole } from '#schema/record/complaint-log.ts';
import { doubles, type Growing, growing, whole16, whole32 } from './growing.ts';
import { NO_MOMENT } from './log-moment.ts';
import { numberOfText, type TextTable, textTable } from './text-table.ts';

/** Which of two moments of one complaint stands: the earliest received, the latest closed. */
const EARLIEST: ReadonlySet<DateRole> = new Set(['received', 'acknowledged']);

/** Roles whose first value that is not empty stands; of all others that of the complaint's first row. */
const FIRST_FILLED: ReadonlySet<ColumnRole> = new Set(['outcome', 'remedy', 'stage']);

/** A column of dates: one moment for each complaint. */
export interface MomentColumn {
  readonly role: DateRole;
  readonly isEarliest: boolean;
  readonly moments: Growing;
  filled: number;
  unreadable: number;
  hasTimes: boolean;
}

/** A column of words: the number of one for each complaint. */
export interface CodeColumn {
  readonly role: TallyRole;
  readonly takesFirstFilled: boolean;
  readonly table: TextTable;
  /** By number of the word: rows that hold it. Rows without a word are what is left of all. */
  readonly rows: Growing;
  readonly codes: Growing<Uint16Array>;
}

/** A column of numbers; `NaN` where there is none. */
export interface NumberColumn {
  readonly role: ColumnRole;
  readonly numbers: Growing<Float64Array>;
  /** Over all rows, as who counts rows would have it. */
  sumOfRows: number;
}

/** Most different words of one column; all others are one. */
export const WORD_LIMIT = 65_000;

/** The number of the empty word, which every column of words begins with. */
export const EMPTY_WORD = 0;

/** A table that begins with the empty word. */
export function wordTable(expected: number, expectedLength: number): TextTable {
  const table = textTable(expected, expectedLength);
  numberOfText(table, table.bytes, 0, 0);
  return table;
}

/** A column of dates without any yet, with room for so many complaints. */
export function momentColumn(role: DateRole, size: number): MomentColumn {
  const isEarliest = EARLIEST.has(role);
  const moments = growing(size, whole32);
  return { role, isEarliest, moments, filled: 0, unreadable: 0, hasTimes: false };
}

/** A column of words without any yet. */
export function codeColumn(role: TallyRole, size: number): CodeColumn {
  const takesFirstFilled = FIRST_FILLED.has(role);
  const codes = growing(size, whole16);
  const rows = growing(256, whole32);
  return { role, takesFirstFilled, table: wordTable(256, 24), rows, codes };
}

/** A column of numbers without any yet. */
export function numberColumn(role: ColumnRole, size: number): NumberColumn {
  const numbers = growing(size, doubles);
  numbers.values[0] = Number.NaN;
  return { role, numbers, sumOfRows: 0 };
}

/** Puts the moment of a further row to its complaint; true where that says nothing new. */
export function joinMoment(column: MomentColumn, complaint: number, row: number): boolean {
  const { values } = column.moments;
  const [before, next] = [values[complaint] ?? NO_MOMENT, values[row] ?? NO_MOMENT];
  values[row] = NO_MOMENT;
  if (next === before) return true;
  const isBetter =
    before === NO_MOMENT ||
    (next !== NO_MOMENT && (column.isEarliest ? next < before : next > before));
  if (isBetter) values[complaint] = next;
  return false;
}

/** Puts the word of a further row to its complaint; true where that says nothing new. */
export function joinCode(column: CodeColumn, complaint: number, row: number): boolean {
  const { values } = column.codes;
  const [before, next] = [values[complaint] ?? EMPTY_WORD, values[row] ?? EMPTY_WORD];
  values[row] = EMPTY_WORD;
  if (column.takesFirstFilled && before === EMPTY_WORD) values[complaint] = next;
  return before === next;
}

/** Puts the number of a further row to its complaint, where none was said before; true where that says nothing new. */
export function joinNumber(column: NumberColumn, complaint: number, row: number): boolean {
  const { values } = column.numbers;
  const [before, next] = [values[complaint] ?? Number.NaN, values[row] ?? Number.NaN];
  values[row] = Number.NaN;
  if (Number.isNaN(before)) values[complaint] = next;
  return Object.is(before, next);
}

/** Takes back the number of a row that does not count. */
export function dropNumber(column: NumberColumn, row: number): void {
  const number = column.numbers.values[row] ?? Number.NaN;
  if (!Number.isNaN(number)) column.sumOfRows -= number;
  column.numbers.values[row] = Number.NaN;
}
