import { EMPTY_WORD } from './log-columns.ts';
import { NO_MOMENT } from './log-moment.ts';
import type { ReadLog } from './log-state.ts';
import { textAt } from './text-table.ts';

/** What the row of a sum begins with. */
const SUM =
  /^(?:(?:grand|sub)?[ -]?totals?(?![\p{L}\p{N}])|sum$|[合总總小共][计計]|gesamt$|summe$)/iu;

/** Days are told by figures and signs between them, or by many figures; a count of a table below is neither. */
const DAY_MEANT = /\d.*[-/.年月]|\d{6}/;

/** Whether a cell that no form of a date reads seems to be one all the same. */
export function isDayMeant(text: string): boolean {
  return DAY_MEANT.test(text);
}

/** Whether the row says in one of its words that it is a sum. */
function isSum({ ids, codes, complaints, current }: ReadLog): boolean {
  const id = ids === undefined ? '' : textAt(ids, current.complaint);
  const words = codes.map((column) => textAt(column.table, column.codes.values[complaints] ?? 0));
  return [id, ...words].some((word) => SUM.test(word.trim()));
}

/**
 * Whether the row that was read holds no complaint, though it holds something: the sum below a table, a
 * note, the second line of the headings, what is left of cells that were merged. Such a row has no day, and
 * no id, or nothing beside it. A further row of a complaint is none of these, whatever it holds.
 */
export function holdsNoComplaint(log: ReadLog): boolean {
  const { moments, codes, ids, complaints, current } = log;
  for (const column of moments) if (column.moments.values[complaints] !== NO_MOMENT) return false;
  const isKnown = current.complaint >= 0 && current.complaint < complaints;
  if (isKnown || !moments.some(({ role }) => role === 'received')) return false;
  if (ids !== undefined && current.complaint < 0) return true;
  const isBare = codes.every((column) => column.codes.values[complaints] === EMPTY_WORD);
  return (isBare && codes.length > 0 && !current.isDayMeant) || isSum(log);
}
