import type { LogMapping, MappedColumn } from '#schema/record/complaint-log.ts';
import { takeCode, takeMoment, takeNumber } from './column-takers.ts';
import {
  type CodeColumn,
  type MomentColumn,
  type NumberColumn,
  WORD_LIMIT,
} from './log-columns.ts';
import type { ReadLog } from './log-state.ts';
import { fixedReader } from './quick-moment.ts';
import { plainNumber } from './read-amount.ts';
import { UNREADABLE } from './read-time.ts';
import type { QuickTaker } from './scan-cells.ts';
import { isSame, numberOfId, numberOfText } from './text-table.ts';

const NOT_TAKEN = -1;
const LF = 0x0a;
const CR = 0x0d;
const QUOTE = 0x22;

function isEnd(sign: number, delimiter: number): boolean {
  return sign === delimiter || sign === LF || sign === CR;
}

/** Whether a cell may begin or end in a sign as it is: no blank of any kind, no mark, and none beyond plain letters. */
function isPlainEdge(sign: number): boolean {
  return sign > QUOTE && sign < 0x7f;
}

/** Where a plain cell ends: one without quotes and outer blanks that stands in one piece. Below 0 for any other. */
function endOfPlain(bytes: Uint8Array, from: number, delimiter: number): number {
  const { length } = bytes;
  const highest = delimiter > CR ? delimiter : CR;
  let at = from;
  while (at < length) {
    const sign = bytes[at] ?? 0;
    if (sign <= highest && isEnd(sign, delimiter)) break;
    at += 1;
  }
  if (at === from) return at;
  const isPlain = at < length && isPlainEdge(bytes[from] ?? 0) && isPlainEdge(bytes[at - 1] ?? 0);
  return isPlain ? at : NOT_TAKEN;
}

/** Lengths of the commonest ways to write a moment: a day alone, with hours and minutes, and with seconds. */
const DAY_LENGTH = 10;
const MINUTE_LENGTH = 16;
const SECOND_LENGTH = 19;

/** Where a moment ends that is written in one of the commonest ways. */
function endOfMoment(bytes: Uint8Array, from: number, delimiter: number): number {
  // Never beyond the piece: a read there would make every later one slower.
  if (from + SECOND_LENGTH >= bytes.length) return NOT_TAKEN;
  if (isEnd(bytes[from + DAY_LENGTH] ?? 0, delimiter)) return from + DAY_LENGTH;
  if (isEnd(bytes[from + MINUTE_LENGTH] ?? 0, delimiter)) return from + MINUTE_LENGTH;
  return isEnd(bytes[from + SECOND_LENGTH] ?? 0, delimiter) ? from + SECOND_LENGTH : NOT_TAKEN;
}

function quickMoments(
  log: ReadLog,
  { dateForm = 'yearFirst' }: MappedColumn,
  moments: MomentColumn,
  delimiter: number,
): QuickTaker | undefined {
  const read = fixedReader(dateForm);
  if (read === undefined) return undefined;
  return (bytes, from) => {
    if (isEnd(bytes[from] ?? 0, delimiter)) return from;
    const end = endOfMoment(bytes, from, delimiter);
    const moment = end < 0 ? UNREADABLE : read(bytes, from, end);
    if (moment === UNREADABLE) return NOT_TAKEN;
    takeMoment(log, moments, moment);
    return end;
  };
}

const REMEMBERED = 4_096;

/** Where a word is remembered, by its length and some of its signs: a guess, which is compared before it is used. */
function placeOf(bytes: Uint8Array, from: number, to: number): number {
  const middle = bytes[(from + to) >>> 1] ?? 0;
  const ends =
    (bytes[from] ?? 0) ^
    ((bytes[to - 2 < from ? from : to - 2] ?? 0) << 3) ^
    ((bytes[to - 1] ?? 0) << 5);
  return (ends ^ (middle << 2) ^ ((to - from) << 7)) & (REMEMBERED - 1);
}

function quickCodes(log: ReadLog, column: CodeColumn, delimiter: number): QuickTaker {
  const { table } = column;
  const known = new Uint16Array(REMEMBERED);
  return (bytes, from) => {
    const end = endOfPlain(bytes, from, delimiter);
    if (end <= from) return end;
    if (table.size >= WORD_LIMIT) return NOT_TAKEN;
    const place = placeOf(bytes, from, end);
    let code = known[place] ?? 0;
    if (!isSame(table, code, bytes, from, end)) {
      code = numberOfText(table, bytes, from, end);
      known[place] = code;
    }
    takeCode(log, column, code);
    return end;
  };
}

function quickNumbers(
  log: ReadLog,
  numbers: NumberColumn,
  delimiter: number,
  decimal: '.' | ',',
): QuickTaker {
  return (bytes, from) => {
    const end = endOfPlain(bytes, from, delimiter);
    if (end <= from) return end;
    const number = plainNumber(bytes, from, end, decimal);
    if (Number.isNaN(number)) return NOT_TAKEN;
    takeNumber(log, numbers, number);
    return end;
  };
}

function quickIds(log: ReadLog, delimiter: number): QuickTaker | undefined {
  const { ids, current } = log;
  if (ids === undefined) return undefined;
  return (bytes, from) => {
    const end = endOfPlain(bytes, from, delimiter);
    if (end > from) current.complaint = numberOfId(ids, bytes, from, end);
    return end;
  };
}

function quickTakerOf(
  log: ReadLog,
  column: MappedColumn,
  delimiter: number,
  decimal: '.' | ',',
): QuickTaker | undefined {
  const isOf = ({ role }: { readonly role: string }) => role === column.role;
  const moments = log.moments.find(isOf);
  if (moments !== undefined) return quickMoments(log, column, moments, delimiter);
  const codes = log.codes.find(isOf);
  if (codes !== undefined) return quickCodes(log, codes, delimiter);
  const numbers = log.numbers.find(isOf);
  if (numbers !== undefined) return quickNumbers(log, numbers, delimiter, decimal);
  return column.role === 'id' ? quickIds(log, delimiter) : undefined;
}

/** What takes the plain cells of each column that is mapped, by position: most cells of most registers. */
export function quickColumnTakers(
  log: ReadLog,
  mapping: LogMapping,
): readonly (QuickTaker | undefined)[] {
  const delimiter = mapping.delimiter.charCodeAt(0);
  const takers: (QuickTaker | undefined)[] = [];
  for (const column of mapping.columns)
    takers[column.position] = quickTakerOf(log, column, delimiter, mapping.decimal);
  return Array.from(takers);
}
