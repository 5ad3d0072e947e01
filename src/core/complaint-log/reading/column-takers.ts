import type {
  ColumnRole,
  DateForm,
  LogMapping,
  MappedColumn,
} from '#schema/record/complaint-log.ts';
import { makeRoom } from './growing.ts';
import {
  type CodeColumn,
  type MomentColumn,
  type NumberColumn,
  WORD_LIMIT,
} from './log-columns.ts';
import { FAR_FUTURE, FAR_PAST, NO_MOMENT, secondIn } from './log-moment.ts';
import type { ReadLog } from './log-state.ts';
import { isDayMeant } from './no-complaint.ts';
import { note } from './notes.ts';
import { quickReader } from './quick-moment.ts';
import { plainNumber, readAmount } from './read-amount.ts';
import { momentReader } from './read-moment.ts';
import { UNREADABLE } from './read-time.ts';
import type { CellTaker } from './scan-cells.ts';
import { numberOfId, numberOfText } from './text-table.ts';
import { endOf, startOf, textOf } from './utf-8.ts';

/** Forms by which a date that the form of its column cannot read is tried, to say what it is. */
const OTHER_FORMS: readonly DateForm[] = ['yearFirst', 'dayFirst', 'monthFirst', 'written'];

/** What is told of a cell that the column's reader cannot read. */
function unreadDate(log: ReadLog, column: MappedColumn): CellTaker {
  const others = OTHER_FORMS.map(momentReader);
  return (bytes, from, to) => {
    const text = textOf(bytes, from, to);
    if (text === column.heading) {
      log.current.isHeadings = true;
      return;
    }
    log.current.isDayMeant ||= isDayMeant(text);
    const isOther = others.some((read) => read(bytes, from, to) !== UNREADABLE);
    note(log.notes, isOther ? 'otherDateForm' : 'unreadableDates', log.record + 1, column.role);
  };
}

function takeMoment(log: ReadLog, moments: MomentColumn, moment: number): void {
  moments.filled += 1;
  moments.moments.values[log.complaints] = moment;
  if (moment === FAR_PAST || moment === FAR_FUTURE)
    note(log.notes, 'impossibleDates', log.record + 1, moments.role);
  else if (!moments.hasTimes && secondIn(moment) > 0) moments.hasTimes = true;
}

function momentTaker(log: ReadLog, column: MappedColumn, moments: MomentColumn): CellTaker {
  const read = quickReader(column.dateForm ?? 'yearFirst');
  const tellUnread = unreadDate(log, column);
  return (bytes, from, to) => {
    const start = startOf(bytes, from, to);
    const end = endOf(bytes, start, to);
    const moment = start === end ? NO_MOMENT : read(bytes, start, end);
    if (moment > NO_MOMENT) takeMoment(log, moments, moment);
    else if (moment === UNREADABLE) {
      moments.unreadable += 1;
      tellUnread(bytes, start, end);
    } else if (to > from) note(log.notes, 'blanksThatAreSpaces', log.record + 1, column.role);
  };
}

function takeCode(log: ReadLog, { rows, codes }: CodeColumn, code: number): void {
  codes.values[log.complaints] = code;
  if (code >= rows.values.length) makeRoom(rows, code + 1);
  rows.values[code] = (rows.values[code] ?? 0) + 1;
}

function codeTaker(log: ReadLog, codes: CodeColumn): CellTaker {
  return (bytes, from, to) => {
    const start = startOf(bytes, from, to);
    const end = endOf(bytes, start, to);
    if (start === end) {
      if (to > from) note(log.notes, 'blanksThatAreSpaces', log.record + 1, codes.role);
      return;
    }
    if (codes.table.size < WORD_LIMIT)
      takeCode(log, codes, numberOfText(codes.table, bytes, start, end));
    else note(log.notes, 'tooManyValues', log.record + 1, codes.role);
  };
}

/** Cells that are remembered: amounts and scores repeat in a register. */
const REMEMBERED = 20_000;

/** Reads an amount of any writing; undefined where it is none. */
export function numberReader(decimal: '.' | ','): (text: string) => number | undefined {
  const known = new Map<string, number | undefined>();
  return (text) => {
    if (known.has(text)) return known.get(text);
    const number = readAmount(text, decimal);
    if (known.size < REMEMBERED) known.set(text, number);
    return number;
  };
}

function takeNumber(log: ReadLog, numbers: NumberColumn, number: number): void {
  numbers.numbers.values[log.complaints] = number;
  numbers.sumOfRows += number;
}

function numberTaker(log: ReadLog, decimal: '.' | ',', numbers: NumberColumn): CellTaker {
  const read = numberReader(decimal);
  const { role } = numbers;
  return (bytes, from, to) => {
    const start = startOf(bytes, from, to);
    const end = endOf(bytes, start, to);
    if (start === end) return;
    const plain = plainNumber(bytes, start, end, decimal);
    const number = Number.isNaN(plain) ? read(textOf(bytes, start, end)) : plain;
    if (number === undefined) note(log.notes, 'unreadableNumbers', log.record + 1, role);
    else takeNumber(log, numbers, number);
    if (role === 'amount' && number !== undefined && number < 0)
      note(log.notes, 'negativeAmounts', log.record + 1, role);
  };
}

function idTaker(log: ReadLog): CellTaker | undefined {
  const { ids, current } = log;
  if (ids === undefined) return undefined;
  return (bytes, from, to) => {
    const start = startOf(bytes, from, to);
    const end = endOf(bytes, start, to);
    if (start < end) current.complaint = numberOfId(ids, bytes, start, end);
  };
}

function complainantTaker(log: ReadLog): CellTaker | undefined {
  const { complainants } = log;
  if (complainants === undefined) return undefined;
  return (bytes, from, to) => {
    const start = startOf(bytes, from, to);
    const end = endOf(bytes, start, to);
    const number = numberOfText(complainants.table, bytes, start, end);
    complainants.codes.values[log.complaints] = number;
  };
}

function takerOf(log: ReadLog, mapping: LogMapping, column: MappedColumn): CellTaker | undefined {
  const { role } = column;
  const isOf = (one: { readonly role: ColumnRole }) => one.role === role;
  const moments = log.moments.find(isOf);
  if (moments !== undefined) return momentTaker(log, column, moments);
  const codes = log.codes.find(isOf);
  if (codes !== undefined) return codeTaker(log, codes);
  const numbers = log.numbers.find(isOf);
  if (numbers !== undefined) return numberTaker(log, mapping.decimal, numbers);
  if (role === 'id') return idTaker(log);
  return role === 'complainant' ? complainantTaker(log) : undefined;
}

/** What takes the cells of each column that is mapped, by position. */
export function columnTakers(
  log: ReadLog,
  mapping: LogMapping,
): readonly (CellTaker | undefined)[] {
  const takers: (CellTaker | undefined)[] = [];
  for (const column of mapping.columns) takers[column.position] = takerOf(log, mapping, column);
  return Array.from(takers);
}
