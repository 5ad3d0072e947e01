import type { LogMapping } from '#schema/record/complaint-log.ts';
import { FIGURE_LIST_LIMIT, type Tally, type ValueFigure } from '#schema/record/log-figures.ts';
import { type CodeColumn, EMPTY_WORD } from '../reading/log-columns.ts';
import { textAt } from '../reading/text-table.ts';
import { NO_DAY } from './day-table.ts';
import type { Elapsed } from './durations.ts';
import { proposeFoldings } from './foldings.ts';
import { rankedByGroup } from './grouped.ts';
import type { LogView } from './log-view.ts';
import { outcomeKinds } from './outcomes.ts';

/** The words of a column after what was said to be one: a group for each word, and the group of each code. */
interface Groups {
  readonly names: readonly string[];
  readonly ofCode: Int32Array;
}

function groupsOf({ table, role }: CodeColumn, { foldings }: LogView): Groups {
  const folded = new Map(
    foldings.filter((one) => one.role === role).map(({ from, to }) => [from, to]),
  );
  const numbers = new Map<string, number>();
  const ofCode = Int32Array.from({ length: table.size }, (_, code) => {
    const word = textAt(table, code);
    const name = folded.get(word) ?? word;
    const number = numbers.get(name) ?? numbers.size;
    numbers.set(name, number);
    return number;
  });
  return { names: [...numbers.keys()], ofCode };
}

/** Sums by group over all complaints, one number each. */
interface Sums {
  readonly complaints: Float64Array;
  readonly closed: Uint32Array;
  readonly upheld: Uint32Array;
  readonly decided: Uint32Array;
  readonly amount: Float64Array;
  readonly exposure: Float64Array;
  /** Groups by months, one group behind the other. */
  readonly byMonth: Float64Array;
}

function emptySums(groups: number, months: number): Sums {
  return {
    complaints: new Float64Array(groups),
    closed: new Uint32Array(groups),
    upheld: new Uint32Array(groups),
    decided: new Uint32Array(groups),
    amount: new Float64Array(groups),
    exposure: new Float64Array(groups),
    byMonth: new Float64Array(groups * months),
  };
}

function add(list: Float64Array | Uint32Array, at: number, more: number): void {
  list[at] = (list[at] ?? 0) + more;
}

/** Numbers of the complaints that are summed, as far as the register has them. */
function summed(view: LogView): readonly (readonly ['amount' | 'exposure', Float64Array])[] {
  return view.log.numbers.flatMap(({ role, numbers }) =>
    role === 'amount' || role === 'exposure' ? [[role, numbers.values] as const] : [],
  );
}

/** What became of each complaint, laid out once for all columns: 1 where it is so. */
interface Fates {
  readonly closed: Uint8Array;
  readonly decided: Uint8Array;
  readonly upheld: Uint8Array;
}

/** Which complaints are closed, decided and upheld. */
function fatesOf(view: LogView): Fates {
  const [closed, decided, upheld] = Array.from(
    { length: 3 },
    () => new Uint8Array(view.complaints),
  ) as [Uint8Array, Uint8Array, Uint8Array];
  const days = view.dates.get('closed')?.days;
  const isUpheld = outcomeKinds(view)?.isUpheld;
  for (let at = 0; at < view.complaints; at += 1) {
    if (days !== undefined && days[at] !== NO_DAY && view.invalid[at] === 0) closed[at] = 1;
    const is = isUpheld?.(at);
    if (is === undefined) continue;
    decided[at] = 1;
    upheld[at] = is ? 1 : 0;
  }
  return { closed, decided, upheld };
}

function sumFates(sums: Sums, fates: Fates, groups: Uint16Array): void {
  for (let at = 0; at < groups.length; at += 1) {
    const group = groups[at] ?? 0;
    add(sums.closed, group, fates.closed[at] ?? 0);
    add(sums.decided, group, fates.decided[at] ?? 0);
    add(sums.upheld, group, fates.upheld[at] ?? 0);
  }
}

function sumNumbers(sum: Float64Array, values: Float64Array, groups: Uint16Array): void {
  for (let at = 0; at < groups.length; at += 1) {
    const value = values[at] ?? Number.NaN;
    if (!Number.isNaN(value)) add(sum, groups[at] ?? 0, value);
  }
}

function sumUp(view: LogView, fates: Fates, groups: Uint16Array, count: number): Sums {
  const sums = emptySums(count, view.months);
  const { monthOf, months, weights } = view;
  for (let at = 0; at < groups.length; at += 1) {
    const group = groups[at] ?? 0;
    const weight = weights === undefined ? 1 : (weights[at] ?? 0);
    const month = monthOf[at] ?? -1;
    add(sums.complaints, group, weight);
    if (month >= 0) add(sums.byMonth, group * months + month, weight);
  }
  sumFates(sums, fates, groups);
  for (const [role, values] of summed(view)) sumNumbers(sums[role], values, groups);
  return sums;
}

/** The group of each complaint; where nothing was folded, the numbers of its words are. */
function groupNumbers(view: LogView, { codes }: CodeColumn, { ofCode }: Groups): Uint16Array {
  const values = codes.values.subarray(0, view.complaints);
  if (ofCode.every((group, code) => group === code)) return values;
  return values.map((code) => ofCode[code] ?? 0);
}

/** Rows by group: those of the empty word are what is left of all rows. */
function rowsOf(view: LogView, column: CodeColumn, { names, ofCode }: Groups): Float64Array {
  const rows = new Float64Array(names.length);
  let filled = 0;
  for (const [code, group] of ofCode.entries()) {
    if (code === EMPTY_WORD) continue;
    const count = column.rows.values[code] ?? 0;
    filled += count;
    add(rows, group, count);
  }
  add(rows, ofCode[EMPTY_WORD] ?? 0, view.log.rows - filled);
  return rows;
}

/** The fewest values that reach 80% of all, the most frequent first. */
export function vitalFew(counts: readonly number[]): number {
  const whole = counts.reduce((sum, count) => sum + count, 0);
  let sum = 0;
  const at = counts.findIndex((count) => {
    sum += count;
    return sum * 5 >= whole * 4;
  });
  return at + 1;
}

interface Makings {
  readonly view: LogView;
  readonly groups: Groups;
  readonly rows: Float64Array;
  readonly sums: Sums;
  readonly ranks:
    | readonly { readonly medianDays?: number; readonly p90Days?: number }[]
    | undefined;
}

function valueFigure({ view, groups, rows, sums, ranks }: Makings, group: number): ValueFigure {
  const { months } = view;
  const roles = summed(view).map(([role]) => role);
  return {
    value: (groups.names[group] ?? '').slice(0, 500),
    rows: rows[group] ?? 0,
    complaints: sums.complaints[group] ?? 0,
    byMonth: Array.from(sums.byMonth.subarray(group * months, (group + 1) * months)),
    closed: sums.closed[group] ?? 0,
    ...ranks?.[group],
    ...(view.settings.upheld.length + view.settings.partlyUpheld.length > 0
      ? { upheld: [sums.upheld[group] ?? 0, sums.decided[group] ?? 0] as [number, number] }
      : {}),
    ...(roles.includes('amount') ? { amount: sums.amount[group] ?? 0 } : {}),
    ...(roles.includes('exposure') ? { exposure: sums.exposure[group] ?? 0 } : {}),
  };
}

/** Most months times values that are kept as a check sheet; beyond it the rarest values are left out of it. */
const CHECK_SHEET_LIMIT = 50_000;

function tallyOf(
  view: LogView,
  mapping: LogMapping,
  closing: Elapsed | undefined,
  fates: Fates,
  column: CodeColumn,
): Tally {
  const groups = groupsOf(column, view);
  const numbers = groupNumbers(view, column, groups);
  const rows = rowsOf(view, column, groups);
  const size = groups.names.length;
  const sums = sumUp(view, fates, numbers, size);
  const ranks = closing === undefined ? undefined : rankedByGroup(closing, numbers, size);
  const makings = { view, groups, rows, sums, ranks };
  const ranked = Array.from(groups.names, (_, group) => group)
    .filter((group) => (rows[group] ?? 0) > 0)
    .sort(
      (one, other) => (rows[other] ?? 0) - (rows[one] ?? 0) || compare(groups.names, one, other),
    );
  const kept = Math.min(FIGURE_LIST_LIMIT, Math.ceil(CHECK_SHEET_LIMIT / Math.max(view.months, 1)));
  const names = ranked.map((group) => groups.names[group] ?? '');
  return {
    role: column.role,
    heading: mapping.columns.find(({ role }) => role === column.role)?.heading ?? '',
    rows: view.log.rows,
    distinct: ranked.length,
    blank: rows[groups.ofCode[EMPTY_WORD] ?? 0] ?? 0,
    vitalFew: vitalFew(ranked.map((group) => rows[group] ?? 0)),
    values: ranked.slice(0, kept).map((group) => valueFigure(makings, group)),
    proposals: proposeFoldings(names),
  };
}

function compare(names: readonly string[], one: number, other: number): number {
  const [first, second] = [names[one] ?? '', names[other] ?? ''];
  return first < second ? -1 : first > second ? 1 : 0;
}

/** The values of each column of words, with how their complaints fared. */
export function talliesOf(
  view: LogView,
  mapping: LogMapping,
  closing: Elapsed | undefined,
): Tally[] {
  const fates = fatesOf(view);
  return view.log.codes.map((column) => tallyOf(view, mapping, closing, fates, column));
}
