import type {
  ColumnRole,
  DateRole,
  LogMapping,
  LogSettings,
  TallyRole,
} from '#schema/record/complaint-log.ts';
import { dateRoleOf, NUMBER_ROLES, tallyRoleOf } from '../reading/role-kinds.ts';
import {
  cellInSql,
  hasTimeInSql,
  listInSql,
  momentInSql,
  numberInSql,
  type SqlDialect,
} from './sql-dialect.ts';

/** What a query is written from. */
export interface SqlMakings {
  readonly dialect: SqlDialect;
  /** The table that holds the register, its columns named by the headings. */
  readonly table: string;
  readonly mapping: LogMapping;
  readonly settings: LogSettings;
}

/** Whether the register has a column of a role. */
export function hasRole({ mapping }: SqlMakings, role: ColumnRole): boolean {
  return mapping.columns.some((column) => column.role === role);
}

/** The columns of words, with their roles. */
export function tallyColumns(makings: SqlMakings): readonly TallyRole[] {
  return makings.mapping.columns.flatMap(({ role }) => tallyRoleOf(role) ?? []);
}

function dateColumns({ mapping }: SqlMakings): readonly DateRole[] {
  return mapping.columns.flatMap(({ role }) => dateRoleOf(role) ?? []);
}

function numberColumns({ mapping }: SqlMakings): readonly ColumnRole[] {
  return mapping.columns.flatMap(({ role }) => (NUMBER_ROLES.has(role) ? [role] : []));
}

/** A word after what was said to be one. */
function foldedWord({ dialect, mapping }: SqlMakings, role: TallyRole): string {
  const cases = mapping.foldings
    .filter((folding) => folding.role === role)
    .map(({ from, to }) => `WHEN ${dialect.text(from)} THEN ${dialect.text(to)}`);
  return cases.length === 0 ? role : `CASE ${role} ${cases.join(' ')} ELSE ${role} END`;
}

/** The cells that are mapped, as text. */
function cells({ dialect, mapping, table }: SqlMakings): string {
  const columns = mapping.columns
    .filter(({ role }) => role !== 'text')
    .map(({ role, heading }) => `${cellInSql(dialect, heading)} AS ${role}`);
  return `SELECT ${['row_number() OVER () AS place', ...columns].join(',\n    ')}\n  FROM ${dialect.name(table)}`;
}

/** The cells as what they are: moments, words, numbers. */
function typedRows(makings: SqlMakings): string {
  const { dialect, mapping } = makings;
  const typed = mapping.columns.flatMap(({ role, dateForm = 'yearFirst' }) => {
    if (dateRoleOf(role))
      return [
        `${momentInSql(dialect, role, dateForm)} AS ${role}`,
        `${hasTimeInSql(dialect, role, dateForm)} AS ${role}_has_time`,
      ];
    if (NUMBER_ROLES.has(role))
      return [`${numberInSql(dialect, role, mapping.decimal)} AS ${role}`];
    const word = tallyRoleOf(role);
    return word === undefined ? [] : [`COALESCE(${foldedWord(makings, word)}, '') AS ${role}`];
  });
  const complaint = hasRole(makings, 'id')
    ? `COALESCE(id, 'row ' || ${dialect.asText('place')}) AS complaint`
    : `${dialect.asText('place')} AS complaint`;
  return `SELECT ${[complaint, ...typed].join(',\n    ')}\n  FROM cells`;
}

/** Which of several moments of one complaint stands: the earliest received, the latest closed. */
const EARLIEST: ReadonlySet<DateRole> = new Set(['received', 'acknowledged']);

function complaints(makings: SqlMakings): string {
  const dates = dateColumns(makings).map(
    (role) => `${EARLIEST.has(role) ? 'MIN' : 'MAX'}(${role}) AS ${role}`,
  );
  // A table has no first row: where rows of one complaint differ, the lowest value stands.
  const words = tallyColumns(makings).map(
    (role) => `COALESCE(MIN(NULLIF(${role}, '')), '') AS ${role}`,
  );
  const numbers = numberColumns(makings).map((role) => `MIN(${role}) AS ${role}`);
  return `SELECT ${['complaint', ...dates, ...words, ...numbers].join(',\n    ')}\n  FROM log_rows GROUP BY complaint`;
}

/** Whether the times of two dates can be compared: where both have them. */
export function bothHaveTimes({ isAny }: SqlDialect, one: DateRole, other: DateRole): string {
  return `(SELECT ${isAny(`${one}_has_time`)} AND ${isAny(`${other}_has_time`)} FROM log_rows)`;
}

/** Whether one date of a complaint lies before another; false where one is missing. */
function isBeforeInSql(dialect: SqlDialect, one: DateRole, other: DateRole): string {
  const byDay = `${dialect.day(one)} < ${dialect.day(other)}`;
  return `COALESCE(CASE WHEN ${bothHaveTimes(dialect, one, other)} THEN ${one} < ${other} ELSE ${byDay} END, FALSE)`;
}

function validity(makings: SqlMakings): string {
  const canTell = hasRole(makings, 'received') && hasRole(makings, 'closed');
  const test = canTell ? isBeforeInSql(makings.dialect, 'closed', 'received') : 'FALSE';
  return `SELECT *, ${test} AS invalid\n  FROM complaints`;
}

function workedDays({ dialect, settings }: SqlMakings): string {
  const weekend = settings.weekend ?? [0, 6];
  const written = dialect.asText('day');
  const free = `${dialect.weekday('day')} IN (${weekend.length === 0 ? -1 : weekend.join(', ')})`;
  return [
    'SELECT day, SUM(CASE',
    `    WHEN ${written} IN ${listInSql(dialect, settings.workdays)} THEN 1`,
    `    WHEN ${free} OR ${written} IN ${listInSql(dialect, settings.holidays)} THEN 0`,
    `    ELSE 1 END) OVER (ORDER BY day) AS worked\n  FROM (${dialect.allDays}) AS all_days`,
  ].join('\n');
}

/** The day of the figures: the one that was chosen, else the latest in the register up to today. */
function asOf(makings: SqlMakings): string {
  const { dialect, settings } = makings;
  if (settings.asOf !== '') return `SELECT ${dialect.day(dialect.text(settings.asOf))} AS day`;
  const happened = dateColumns(makings).filter((role) => role !== 'due' && role !== 'reopened');
  const days = happened.map((role) => `SELECT ${dialect.day(role)} AS day FROM complaints`);
  return `SELECT COALESCE(MAX(day), ${dialect.today}) AS day\n  FROM (${[...days, `SELECT ${dialect.noDay} AS day`].join(' UNION ALL ')}) AS happened WHERE day <= ${dialect.today}`;
}

/** What all figures are counted from, by name. */
export function groundQueries(makings: SqlMakings): readonly (readonly [string, string])[] {
  return [
    ['cells', cells(makings)],
    ['log_rows', typedRows(makings)],
    ['complaints', complaints(makings)],
    ['valid', validity(makings)],
    ['worked_days', workedDays(makings)],
    ['as_of', asOf(makings)],
  ];
}
