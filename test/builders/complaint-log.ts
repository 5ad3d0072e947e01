import { type LogCalendar, makeFigures } from '#core/complaint-log/figures/make-figures.ts';
import { USUAL_SETTINGS } from '#core/complaint-log/figures/usual-settings.ts';
import { findEncoding } from '#core/complaint-log/reading/find-encoding.ts';
import type { ReadLog } from '#core/complaint-log/reading/log-state.ts';
import type { LogSurvey } from '#core/complaint-log/reading/log-survey.ts';
import { startReading } from '#core/complaint-log/reading/read-log.ts';
import { startSurvey } from '#core/complaint-log/reading/survey-log.ts';
import type {
  ColumnRole,
  DateForm,
  LogMapping,
  LogSettings,
} from '#schema/record/complaint-log.ts';
import type { LogFigures } from '#schema/record/log-figures.ts';
import { readColumnWords } from '../../src/build/read-column-words.ts';

/** Which heading is what, such as `{ id: 'Reference' }`. */
export type Roles = Readonly<Partial<Record<ColumnRole, string>>>;

/** The mapping of a register by the headings in its first line. */
export function aMapping(
  headings: string,
  roles: Roles,
  changes: Partial<LogMapping> & { readonly dateForm?: DateForm } = {},
): LogMapping {
  const { dateForm = 'yearFirst', ...rest } = changes;
  const delimiter = changes.delimiter ?? ',';
  const names = headings.replace(/^\ufeff/, '').split(delimiter);
  return {
    encoding: 'utf-8',
    delimiter,
    headingRow: 1,
    decimal: '.',
    foldings: [],
    columns: (Object.entries(roles) as [ColumnRole, string][]).map(([role, heading]) => ({
      role,
      heading,
      position: names.indexOf(heading),
      dateForm,
    })),
    ...rest,
  };
}

/** A register as it was read; throws where it cannot be. */
export function readText(text: string | Uint8Array, mapping: LogMapping, piece = 65_536): ReadLog {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const reading = startReading(mapping);
  for (let at = 0; at < bytes.length; at += piece) {
    const fed = reading.feed(bytes.subarray(at, at + piece));
    if (!fed.ok) throw new Error(fed.failure.code);
  }
  const read = reading.end();
  if (!read.ok) throw new Error(read.failure.code);
  return read.value;
}

/** The figures of a register given as text, its columns by their headings. */
export function figuresOf(
  text: string | Uint8Array,
  mapping: LogMapping,
  settings: Partial<LogSettings> = {},
  calendar: LogCalendar = {},
): LogFigures {
  const log = readText(text, mapping);
  return makeFigures(log, mapping, { ...USUAL_SETTINGS, ...settings }, calendar, '2026-11-30');
}

/** What a look at a register shows; throws where it cannot be looked at. */
export function surveyBytes(text: string | Uint8Array, known?: LogMapping): LogSurvey {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const survey = startSurvey(findEncoding(bytes), readColumnWords(), known);
  survey.feed(bytes);
  const looked = survey.end();
  if (!looked.ok) throw new Error(looked.failure.code);
  return looked.value;
}
