import { dayAt } from '#core/calendar/day.ts';
import { fill } from '#core/message.ts';
import { ENDINGS, REPORT_FORMATS } from '#export/report-format.ts';
import type { Edition } from '#schema/record/report-choice.ts';
import { CHECKLIST_ORDERS, EDITIONS } from '#schema/record/report-format.ts';
import type { Batch, ReportForm, Request } from './command.ts';
import { UsageError } from './command-error.ts';
import type { CommandWords } from './command-words.ts';
import { namedDay } from './named-day.ts';
import { oneOf } from './one-of.ts';
import { endingOf, otherEnding } from './output-ending.ts';
import { brandOf } from './read-brand.ts';
import { readTemplateOption } from './read-template-option.ts';

/** The ending of slides. */
export const SLIDES = 'pptx' as const;

type Values = Readonly<Record<string, unknown>>;

/** What `redress report` is asked for. Throws a `UsageError` that says what is wrong. */
export function parseReport(batch: Batch, values: Values, words: CommandWords): Request {
  const { out } = values;
  if (typeof out !== 'string' || out === '') throw new UsageError(words.wrongUsage.noOut);
  const format = readFormat(out, values, words);
  const named = readEdition(values, words);
  const edition = format === SLIDES ? boardAlone(named, words) : named;
  const day = readDayOption(values, words);
  const holdsRecord = values['with-record'] === true;
  return {
    command: 'report',
    ...batch,
    out,
    format,
    day,
    edition,
    checklistBy: readOrder(edition, values, words),
    holdsRecord,
    brand: brandOf(values),
    template: readTemplateOption(format, values, words),
  };
}

/** The forms of a report with their endings: every format, its rows, and the tree behind them all. */
const REPORT_ENDINGS: Readonly<Record<ReportForm, readonly string[]>> = {
  ...ENDINGS,
  xlsx: ['xlsx'],
  json: ['json'],
};
const REPORT_FORMS: readonly ReportForm[] = [...REPORT_FORMATS, SLIDES, 'xlsx', 'json'];

/** The format that is named, or that the file's ending names; else the usual one. No file gets a name that says otherwise. */
function readFormat(out: string, { format }: Values, words: CommandWords): ReportForm {
  const named = format === undefined ? undefined : namedFormat(String(format), words);
  const ending = endingOf(out);
  if (ending === '') return named ?? REPORT_FORMATS[0];
  const said = REPORT_FORMS.find((one) => REPORT_ENDINGS[one].includes(ending));
  if (said !== undefined && said === (named ?? said)) return said;
  throw otherEnding(out, named === undefined ? REPORT_FORMS : [named], words);
}

/** Slides are made of the board edition, whatever is kept with the assessment. */
function boardAlone(edition: Edition | undefined, { wrongUsage }: CommandWords): Edition {
  if (edition !== undefined && edition !== 'board') throw new UsageError(wrongUsage.slidesOfBoard);
  return 'board';
}

/** The edition that is named; undefined where the assessment's own is meant. */
function readEdition({ edition }: Values, { wrongUsage }: CommandWords): Edition | undefined {
  if (edition === undefined) return undefined;
  const found = EDITIONS.find((one) => one === edition);
  if (found !== undefined) return found;
  const values = { option: '--edition', value: String(edition), known: EDITIONS.join(', ') };
  throw new UsageError(fill(wrongUsage.otherChoice, values));
}

/** What the checklist is grouped by; no other edition is grouped so. */
function readOrder(edition: Edition | undefined, { by }: Values, words: CommandWords) {
  if (by === undefined) return undefined;
  if (edition !== undefined && edition !== 'checklist')
    throw new UsageError(words.wrongUsage.byOfChecklist);
  return oneOf(CHECKLIST_ORDERS, String(by), 'by', words);
}

function namedFormat(format: string, words: CommandWords): ReportForm {
  const found = REPORT_FORMS.find((one) => one === format);
  if (found !== undefined) return found;
  const known = REPORT_FORMS.join(', ');
  throw new UsageError(fill(words.wrongUsage.unknownFormat, { format, known }));
}

/** The day that is named, written as in the file; else the machine's. */
function readDayOption({ day }: Values, words: CommandWords): string {
  return day === undefined ? dayAt(new Date().toISOString()) : namedDay(String(day), words);
}
