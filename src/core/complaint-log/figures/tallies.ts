import type { LogMapping } from '#schema/record/complaint-log.ts';
import { FIGURE_LIST_LIMIT, type Tally, type ValueFigure } from '#schema/record/log-figures.ts';
import { type CodeColumn, EMPTY_WORD } from '../reading/log-columns.ts';
import { textAt } from '../reading/text-table.ts';
import type { Elapsed } from './durations.ts';
import { type Filled, filledOf, sumNumbers } from './filled-numbers.ts';
import { proposeFoldings } from './foldings.ts';
import { rankedByGroup } from './grouped.ts';
import { type LogView, NO_MONTH } from './log-view.ts';
import { CLOSED, countStates, DECIDED, statesOf, UPHELD, withBit } from './states.ts';
import type { Verdicts } from './verdicts.ts';

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
  readonly complaints: Float64Array | Uint32Array;
  readonly closed: Uint32Array;
  readonly upheld: Uint32Array;
  readonly decided: Uint32Array;
  readonly amount?: Float64Array;
  readonly exposure?: Float64Array;
  /** Groups by months, one group behind the other. */
  readonly byMonth: Float64Array | Uint32Array;
}

function add(list: Float64Array | Uint32Array, at: number, more: number): void {
  list[at] = (list[at] ?? 0) + more;
}

/** Numbers of the complaints that are summed, as far as the register has them. */
function summed(view: LogView): Readonly<Partial<Record<'amount' | 'exposure' | 'count', Filled>>> {
  const columns = view.log.numbers.filter(({ role }) => role !== 'satisfaction');
  return Object.fromEntries(
    columns.map(({ role, numbers }) => [role, filledOf(numbers.values, view.complaints)]),
  );
}

/** What is laid out once for all columns. */
interface Laid {
  readonly view: LogView;
  readonly states: Uint16Array;
  readonly filled: ReturnType<typeof summed>;
}

/** What complaints stand for, by group and month. */
function weighByMonth(
  { monthOf, months }: LogView,
  weights: Float64Array,
  groups: Uint16Array,
  size: number,
): Float64Array {
  const byMonth = new Float64Array(size * months);
  for (let at = 0; at < groups.length; at += 1) {
    const month = monthOf[at] ?? NO_MONTH;
    if (month !== NO_MONTH) add(byMonth, (groups[at] ?? 0) * months + month, weights[at] ?? 0);
  }
  return byMonth;
}

function sumUp(laid: Laid, groups: Uint16Array, size: number): Sums {
  const { view, filled } = laid;
  const { byFate, byMonth } = countStates(view, laid.states, groups, size);
  const { amount, exposure, count } = filled;
  return {
    complaints: count === undefined ? withBit(byFate, 0) : sumNumbers(count, groups, size),
    byMonth: view.weights === undefined ? byMonth : weighByMonth(view, view.weights, groups, size),
    closed: withBit(byFate, CLOSED),
    decided: withBit(byFate, DECIDED),
    upheld: withBit(byFate, UPHELD),
    ...(amount === undefined ? {} : { amount: sumNumbers(amount, groups, size) }),
    ...(exposure === undefined ? {} : { exposure: sumNumbers(exposure, groups, size) }),
  };
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
    ...(sums.amount === undefined ? {} : { amount: sums.amount[group] ?? 0 }),
    ...(sums.exposure === undefined ? {} : { exposure: sums.exposure[group] ?? 0 }),
  };
}

/** Most months times values that are kept as a check sheet; beyond it the rarest values are left out of it. */
const CHECK_SHEET_LIMIT = 50_000;

function tallyOf(
  laid: Laid,
  mapping: LogMapping,
  closing: Elapsed | undefined,
  column: CodeColumn,
): Tally {
  const { view } = laid;
  const groups = groupsOf(column, view);
  const numbers = groupNumbers(view, column, groups);
  const rows = rowsOf(view, column, groups);
  const size = groups.names.length;
  const sums = sumUp(laid, numbers, size);
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
  decided: Verdicts | undefined,
): Tally[] {
  const laid = { view, states: statesOf(view, decided), filled: summed(view) };
  return view.log.codes.map((column) => tallyOf(laid, mapping, closing, column));
}
