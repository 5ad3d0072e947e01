import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { readColumnWords } from '#build/read-column-words.ts';
import { readWords } from '#build/read-words.ts';
import type { LogFailure } from '#core/complaint-log/reading/log-failure.ts';
import type { ReadLog } from '#core/complaint-log/reading/log-state.ts';
import type { LogSurvey } from '#core/complaint-log/reading/log-survey.ts';
import { fill, joinChoice, joinList } from '#core/message.ts';
import type { Result } from '#core/result.ts';
import { readLogFile, surveyFile } from '#export/complaint-log/read-log-file.ts';
import type { DateForm, LogMapping } from '#schema/record/complaint-log.ts';
import { logSentence } from '#text/log-sentence.ts';
import type { Surroundings } from './command.ts';
import { InputError } from './command-error.ts';
import { readingSentence } from './read-assessment.ts';

/** A register that was read, with how it was. */
export interface ReadRegister {
  readonly log: ReadLog;
  readonly mapping: LogMapping;
}

/** What is said of a register before it is read. */
interface RegisterChoices {
  readonly known: LogMapping | undefined;
  readonly dates: DateForm | undefined;
  readonly sheet: string | undefined;
}

/** The bytes of the file that was named, `-` being standard input. Throws an `InputError`. */
export async function readBytes(
  file: string,
  { folder, words }: Surroundings,
): Promise<Uint8Array<ArrayBuffer>> {
  const content = await (file === '-'
    ? buffer(process.stdin)
    : readFile(resolve(folder, file))
  ).catch((cause: unknown) => {
    const name = file === '-' ? words.input.standardInput : file;
    const sentence = readingSentence(cause, words);
    throw new InputError(fill(words.input.problem, { file: name, sentence }));
  });
  return new Uint8Array(content);
}

/**
 * Looks at a register, takes the mapping that is given or the one that it finds, and reads it. Dates that
 * can be read in several ways are asked for, never guessed. Throws an `InputError`.
 */
export async function readRegister(
  bytes: Uint8Array<ArrayBuffer>,
  { known, dates, sheet }: RegisterChoices,
  surroundings: Surroundings,
): Promise<ReadRegister> {
  const file = new Blob([bytes]);
  const words = readColumnWords(surroundings.root);
  const looked = await surveyFile(file, words, { known, encoding: known?.encoding, sheet });
  const survey = demandValue(looked, surroundings);
  if (sheet === undefined && known?.sheet !== survey.mapping.sheet)
    tellSheets(survey, surroundings);
  tellMissing(survey, surroundings);
  const mapping = answered(survey, dates, surroundings);
  const log = demandValue(await readLogFile(file, mapping), surroundings);
  return { log, mapping };
}

/** Says which of several sheets is read. */
function tellSheets({ sheets = [], mapping }: LogSurvey, { words, language, warn }: Surroundings) {
  if (sheets.length < 2) return;
  const values = { sheet: mapping.sheet ?? '', sheets: joinList(language, sheets) };
  warn(fill(words.warning, { sentence: fill(words.monitor.oneSheet, values) }));
}

/** Says which columns of the last file this one does not have. */
function tellMissing({ missing }: LogSurvey, { words, language, warn }: Surroundings) {
  if (missing.length === 0) return;
  const sentence = fill(words.monitor.missingColumns, { headings: joinList(language, missing) });
  warn(fill(words.warning, { sentence }));
}

function demandValue<Value>(
  result: Result<Value, LogFailure>,
  { language, root }: Surroundings,
): Value {
  if (result.ok) return result.value;
  throw new InputError(logSentence(result.failure, readWords(language, 'failures', root)));
}

/** The mapping with its date columns decided. */
function answered(
  { mapping, questions }: LogSurvey,
  dates: DateForm | undefined,
  { words, language }: Surroundings,
): LogMapping {
  const open = questions.find(({ forms }) => dates === undefined || !forms.includes(dates));
  if (open !== undefined) {
    const [example] = open.examples;
    const readings = open.forms.map((form, place) =>
      fill(words.monitor.dateReading, { form, day: example?.days[place] ?? '' }),
    );
    const values = { heading: open.heading, written: example?.written ?? '' };
    const options = joinChoice(language, readings);
    throw new InputError(fill(words.monitor.ambiguousDates, { ...values, options }));
  }
  const asked = new Set(questions.map(({ position }) => position));
  const columns = mapping.columns.map((column) =>
    asked.has(column.position) && dates !== undefined ? { ...column, dateForm: dates } : column,
  );
  return { ...mapping, columns };
}
