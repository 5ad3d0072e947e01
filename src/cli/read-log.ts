import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { readColumnWords } from '#build/read-column-words.ts';
import { findEncoding } from '#core/complaint-log/reading/find-encoding.ts';
import type { LogFailure } from '#core/complaint-log/reading/log-failure.ts';
import type { ReadLog } from '#core/complaint-log/reading/log-state.ts';
import type { FoundEncoding, LogSurvey } from '#core/complaint-log/reading/log-survey.ts';
import { startReading } from '#core/complaint-log/reading/read-log.ts';
import { startSurvey } from '#core/complaint-log/reading/survey-log.ts';
import { fill, joinList } from '#core/message.ts';
import type { Result } from '#core/result.ts';
import type { DateForm, LogMapping } from '#schema/record/complaint-log.ts';
import type { Surroundings } from './command.ts';
import { InputError } from './command-error.ts';
import { readingSentence } from './read-assessment.ts';

/** So many bytes are given on at once. */
const PIECE = 4_000_000;
/** Enough to tell an encoding by. */
const START = 262_144;

/** A register that was read, with how it was. */
export interface ReadRegister {
  readonly log: ReadLog;
  readonly mapping: LogMapping;
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

/** The text of a file in UTF-8, piece by piece. */
function* textPieces(
  bytes: Uint8Array,
  { encoding, markLength }: FoundEncoding,
): Generator<Uint8Array> {
  const decoder = encoding === 'utf-8' ? undefined : new TextDecoder(encoding);
  const encoder = new TextEncoder();
  for (let from = markLength; from < bytes.length; from += PIECE) {
    const piece = bytes.subarray(from, from + PIECE);
    yield decoder ? encoder.encode(decoder.decode(piece, { stream: true })) : piece;
  }
  if (decoder) yield encoder.encode(decoder.decode());
}

/**
 * Looks at a register, takes the mapping that is given or the one that it finds, and reads it. Dates that
 * can be read in several ways are asked for, never guessed. Throws an `InputError`.
 */
export function readRegister(
  bytes: Uint8Array,
  {
    known,
    dates,
  }: { readonly known: LogMapping | undefined; readonly dates: DateForm | undefined },
  surroundings: Surroundings,
): ReadRegister {
  const found = findEncoding(bytes.subarray(0, START));
  const encoding =
    known === undefined || known.encoding === found.encoding
      ? found
      : { encoding: known.encoding, certainty: 'likely' as const, markLength: 0 };
  const look = startSurvey(encoding, readColumnWords(surroundings.root), known);
  for (const piece of textPieces(bytes, encoding)) if (look.feed(piece)) break;
  const survey = demandValue(look.end(), surroundings);
  const mapping = answered(survey, dates, surroundings);
  const reading = startReading(mapping);
  for (const piece of textPieces(bytes, encoding)) demandValue(reading.feed(piece), surroundings);
  return { log: demandValue(reading.end(), surroundings), mapping };
}

function demandValue<Value>(result: Result<Value, LogFailure>, { words }: Surroundings): Value {
  if (result.ok) return result.value;
  const { code, ...values } = result.failure;
  throw new InputError(fill(words.monitor.failures[code], values));
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
    const options = joinList(language, readings);
    throw new InputError(fill(words.monitor.ambiguousDates, { ...values, options }));
  }
  const asked = new Set(questions.map(({ position }) => position));
  const columns = mapping.columns.map((column) =>
    asked.has(column.position) && dates !== undefined ? { ...column, dateForm: dates } : column,
  );
  return { ...mapping, columns };
}
