import type { DateForm, LogMapping } from '#schema/record/complaint-log.ts';
import { dayIn, isPlaced, writtenDay } from './log-moment.ts';
import type { DateQuestion, SurveyedColumn } from './log-survey.ts';
import { momentReader } from './read-moment.ts';
import { dateRoleOf } from './role-kinds.ts';

/** The day that a form makes of a text, or the empty text. */
export function dayByForm(written: string, form: DateForm): string {
  // What dates are written with outside of Chinese is one byte a sign; Chinese ones are never in doubt.
  const bytes = Uint8Array.from(written, (sign) => sign.charCodeAt(0));
  const moment = momentReader(form)(bytes, 0, bytes.length);
  return moment > 0 && isPlaced(moment) ? writtenDay(dayIn(moment)) : '';
}

const EXAMPLES = 3;

function questionOf({ position, heading, examples, dateForms }: SurveyedColumn): DateQuestion {
  const read = examples.map((written) => ({
    written,
    days: dateForms.map((form) => dayByForm(written, form)),
  }));
  const telling = read.filter(({ days }) => new Set(days).size > 1);
  return { position, heading, forms: dateForms, examples: telling.slice(0, EXAMPLES) };
}

/** What has to be asked: mapped columns of dates that can be read in several ways. */
export function dateQuestions(
  columns: readonly SurveyedColumn[],
  mapping: LogMapping,
): readonly DateQuestion[] {
  const open = mapping.columns.filter(
    ({ role, dateForm }) => dateRoleOf(role) !== undefined && dateForm === undefined,
  );
  return open.flatMap(({ position }) => {
    const column = columns.find((one) => one.position === position);
    return column === undefined || column.dateForms.length < 2 ? [] : [questionOf(column)];
  });
}
