import type { ColumnRole, LogSettings } from '#schema/record/complaint-log.ts';
import type { LogPeriod } from '#schema/record/log-figures.ts';

/** The main figures that are set beside those of the last period. */
export type ComparedFigure =
  | 'received'
  | 'open'
  | 'days'
  | 'calendarPromise'
  | 'workingPromise'
  | 'upheld'
  | 'satisfied';

/** What is defined otherwise than in the last period, and which figures it makes another thing of. */
export interface DefinitionChange {
  readonly of:
    | 'counting'
    | 'column'
    | 'clock'
    | 'calendar'
    | 'outcomes'
    | 'satisfied'
    | 'spellings'
    | 'promises';
  /** The column, with its headings then and now; empty where there was or is none. */
  readonly column?: { readonly role: ColumnRole; readonly before: string; readonly now: string };
  readonly touches: readonly ComparedFigure[];
}

const PROMISES = ['calendarPromise', 'workingPromise'] as const;
const ALL: readonly ComparedFigure[] = [
  ...(['received', 'open', 'days', 'upheld', 'satisfied'] as const),
  ...PROMISES,
];

/** Which figures a column makes. */
const MADE_OF: readonly (readonly [ColumnRole, readonly ComparedFigure[]])[] = [
  ['id', ALL],
  ['count', ALL],
  ['received', ALL],
  ['acknowledged', [...PROMISES, 'days']],
  ['answered', PROMISES],
  ['closed', ['open', 'days', ...PROMISES]],
  ['outcome', ['upheld']],
  ['satisfaction', ['satisfied']],
];

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

const calendarOf = ({ calendar, weekend, holidays, workdays }: LogSettings) => [
  ...[calendar, weekend ?? [], [...holidays].sort(), [...workdays].sort()],
];

const outcomesOf = ({ upheld, partlyUpheld, notUpheld }: LogSettings) =>
  [upheld, partlyUpheld, notUpheld].map((values) => [...values].sort());

const promisesOf = ({ promises }: LogSettings) => promises.map(({ id }) => id).sort();

const spellingsOf = ({ mapping }: LogPeriod) =>
  mapping.foldings
    .filter(({ role }) => role === 'outcome')
    .map(({ from, to }) => [from, to])
    .sort();

function headingOf({ mapping }: LogPeriod, role: ColumnRole): string {
  return mapping.columns.find((column) => column.role === role)?.heading ?? '';
}

function columnChanges(before: LogPeriod, now: LogPeriod): readonly DefinitionChange[] {
  return MADE_OF.flatMap(([role, touches]): readonly DefinitionChange[] => {
    const column = { role, before: headingOf(before, role), now: headingOf(now, role) };
    return column.before === column.now ? [] : [{ of: 'column', column, touches }];
  });
}

/** What two periods of a register are counted by differently, so that nobody compares unlike with like. */
export function definitionChanges(before: LogPeriod, now: LogPeriod): readonly DefinitionChange[] {
  const [then, today] = [before.settings, now.settings];
  const satisfied = [before, now].map(({ figures }) => figures.satisfaction?.satisfiedFrom);
  const changes: readonly (readonly [boolean, DefinitionChange])[] = [
    [before.figures.counting === now.figures.counting, { of: 'counting', touches: ALL }],
    [then.clockStart === today.clockStart, { of: 'clock', touches: ['days', ...PROMISES] }],
    [same(calendarOf(then), calendarOf(today)), { of: 'calendar', touches: ['workingPromise'] }],
    [same(outcomesOf(then), outcomesOf(today)), { of: 'outcomes', touches: ['upheld'] }],
    [
      satisfied.includes(undefined) || satisfied[0] === satisfied[1],
      { of: 'satisfied', touches: ['satisfied'] },
    ],
    [same(spellingsOf(before), spellingsOf(now)), { of: 'spellings', touches: ['upheld'] }],
    [same(promisesOf(then), promisesOf(today)), { of: 'promises', touches: [] }],
  ];
  return [
    ...changes.flatMap(([isSame, change]) => (isSame ? [] : [change])),
    ...columnChanges(before, now),
  ];
}
