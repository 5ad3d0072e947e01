import type { LogSurvey, SurveyedColumn } from '#core/complaint-log/reading/log-survey.ts';
import {
  type ColumnRole,
  DATE_FORMS,
  DATE_ROLES,
  type DateForm,
  type LogMapping,
  type MappedColumn,
} from '#schema/record/complaint-log.ts';

/** Whether what a column is taken for is a day. */
export function isDateRole(role: ColumnRole | undefined): boolean {
  return DATE_ROLES.some((one) => one === role);
}

/** The mapped column at a position. */
export function columnAt(
  { columns }: Pick<LogMapping, 'columns'>,
  position: number,
): MappedColumn | undefined {
  return columns.find((column) => column.position === position);
}

/** The forms that the dates of a column may be in: those in which all can be read, else all there are. */
export function formsOf({ dateForms }: Pick<SurveyedColumn, 'dateForms'>): readonly DateForm[] {
  return dateForms.length > 0 ? dateForms : DATE_FORMS;
}

/** The mapping with a column taken for something else, or for nothing. */
export function withRole(
  mapping: LogMapping,
  { position, heading, dateForms }: SurveyedColumn,
  role: ColumnRole | undefined,
): LogMapping {
  const others = mapping.columns.filter((column) => column.position !== position);
  if (role === undefined) return { ...mapping, columns: others };
  const [form, ...more] = dateForms;
  const isSure = isDateRole(role) && form !== undefined && more.length === 0;
  const column = { role, heading, position, ...(isSure ? { dateForm: form } : {}) };
  const columns = [...others, column].sort((a, b) => a.position - b.position);
  return { ...mapping, columns };
}

/** The mapping with the dates of a column written in a form. */
export function withForm(mapping: LogMapping, position: number, dateForm: DateForm): LogMapping {
  const columns = mapping.columns.map((column) =>
    column.position === position ? { ...column, dateForm } : column,
  );
  return { ...mapping, columns };
}

/** Columns of dates of which nobody has said how they are written. */
export function unansweredColumns({ columns }: LogMapping): readonly MappedColumn[] {
  return columns.filter(({ role, dateForm }) => isDateRole(role) && dateForm === undefined);
}

/** Roles that two columns are taken for. */
export function takenTwice({ columns }: LogMapping): readonly ColumnRole[] {
  const roles = columns.map(({ role }) => role);
  return [...new Set(roles.filter((role, at) => roles.indexOf(role) !== at))];
}

/** The rows below the headings, as far as the look has shown them. */
export function firstRows({ firstRecords, mapping }: LogSurvey): readonly (readonly string[])[] {
  return firstRecords.slice(mapping.headingRow, mapping.headingRow + 5);
}
