import { NO_DAY } from '#core/complaint-log/figures/day-table.ts';
import { clockStart } from '#core/complaint-log/figures/durations.ts';
import { foldWord } from '#core/complaint-log/figures/fold-word.ts';
import type { LogView } from '#core/complaint-log/figures/log-view.ts';
import { decidedOnes } from '#core/complaint-log/figures/outcomes.ts';
import { PARTLY, YES } from '#core/complaint-log/figures/verdicts.ts';
import { textAt } from '#core/complaint-log/reading/text-table.ts';
import type { ResponsePromise } from '#schema/record/complaint-log.ts';
import type { LogFigures } from '#schema/record/log-figures.ts';
import { promisesTold } from './promise-text.ts';

/** What complaint files are chosen by where they are not drawn by chance. */
export const DRAW_RULES = ['overdue', 'longest', 'upheld', 'reopened', 'vulnerable'] as const;
export type DrawRule = (typeof DRAW_RULES)[number];

type Test = (at: number) => boolean;

/** Which rules a register can answer. */
export function rulesOf(figures: LogFigures): readonly DrawRule[] {
  const { closed, ownDue, upheld, reopened, tallies, firstReceived } = figures;
  const isThere: Readonly<Record<DrawRule, boolean>> = {
    overdue: ownDue !== undefined || promisesTold(figures).told.length > 0,
    longest: closed !== undefined && firstReceived !== '',
    upheld: upheld !== undefined,
    reopened: reopened !== undefined,
    vulnerable: tallies.some(({ role }) => role === 'vulnerable'),
  };
  return DRAW_RULES.filter((rule) => isThere[rule]);
}

/** Whether a rule fits a complaint. */
export function ruleTest(view: LogView, rule: DrawRule): Test {
  switch (rule) {
    case 'overdue':
      return overdueTest(view);
    case 'longest': {
      const lengthOf = lengthsOf(view);
      return (at) => lengthOf(at) >= 0;
    }
    case 'upheld': {
      const decided = decidedOnes(view);
      return (at) => decided?.[at] === YES || decided?.[at] === PARTLY;
    }
    case 'reopened': {
      const days = view.dates.get('reopened')?.days;
      return (at) => days !== undefined && days[at] !== NO_DAY;
    }
    case 'vulnerable':
      return vulnerableTest(view);
  }
}

/** How many days a complaint has taken, or been open; below 0 where nobody can tell. */
export function lengthsOf({ dates, invalid, asOf }: LogView): (at: number) => number {
  const [received, closed] = [dates.get('received')?.days, dates.get('closed')?.days];
  return (at) => {
    const from = received?.[at] ?? NO_DAY;
    if (from === NO_DAY || invalid[at] === 1) return -1;
    const to = closed?.[at] ?? NO_DAY;
    return (to === NO_DAY ? asOf : to) - from;
  };
}

/** What a promise has not been kept to, and is still waited for. */
function isPastPromise(view: LogView, { event, days, unit }: ResponsePromise): Test {
  const { worked } = view.table;
  const start = clockStart(view, event)?.days;
  const received = view.dates.get('received')?.days;
  const done = view.dates.get(event)?.days;
  const passed =
    unit === 'working'
      ? (from: number) => (worked[view.asOf] ?? 0) - (worked[from] ?? 0)
      : (from: number) => view.asOf - from;
  return (at) => {
    const own = start?.[at] ?? NO_DAY;
    const from = own === NO_DAY ? (received?.[at] ?? NO_DAY) : own;
    return done !== undefined && from !== NO_DAY && done[at] === NO_DAY && passed(from) > days;
  };
}

/** Open past its own due date, or still without what was promised when its days had passed. */
function overdueTest(view: LogView): Test {
  const [due, closed] = [view.dates.get('due')?.days, view.dates.get('closed')?.days];
  const isPastDue: Test = (at) => {
    const day = due?.[at] ?? NO_DAY;
    return closed !== undefined && closed[at] === NO_DAY && day !== NO_DAY && day < view.asOf;
  };
  const tests = [isPastDue, ...view.settings.promises.map((one) => isPastPromise(view, one))];
  return (at) => view.invalid[at] === 0 && tests.some((test) => test(at));
}

/** Words by which a column says that somebody is not vulnerable. */
const NOT_VULNERABLE = new Set(
  ['', 'n', 'no', 'none', 'not known', 'unknown', 'n/a', 'na', 'false', '0', '-', '–'].concat(
    ...['否', '无', '不是', '没有', '未知', '不适用'],
  ),
);

function vulnerableTest({ log }: LogView): Test {
  const column = log.codes.find(({ role }) => role === 'vulnerable');
  if (column === undefined) return () => false;
  const isSo = Array.from(
    { length: column.table.size },
    (_, code) => !NOT_VULNERABLE.has(foldWord(textAt(column.table, code))),
  );
  return (at) => isSo[column.codes.values[at] ?? 0] === true;
}
