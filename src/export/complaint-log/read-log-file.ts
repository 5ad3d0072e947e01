import { findEncoding, isMarkup, isText } from '#core/complaint-log/reading/find-encoding.ts';
import type { LogFailure } from '#core/complaint-log/reading/log-failure.ts';
import type { ReadLog } from '#core/complaint-log/reading/log-state.ts';
import type {
  DateQuestion,
  FoundEncoding,
  LogSurvey,
} from '#core/complaint-log/reading/log-survey.ts';
import { startReading } from '#core/complaint-log/reading/read-log.ts';
import { startSurvey } from '#core/complaint-log/reading/survey-log.ts';
import { fail, type Result, succeed } from '#core/result.ts';
import type { ColumnWords } from '#schema/authored/column-words.ts';
import type { Encoding, LogMapping } from '#schema/record/complaint-log.ts';
import { START_SIZE, utf8Pieces } from './log-pieces.ts';
import { readSheetAsText, type SheetChoice, type SheetText } from './read-sheet.ts';

/** Bytes of a row as few registers have fewer: by it memory is set aside, which costs nothing where unused. */
const ROW_BYTES = 100;

/** Bytes after which it is told again how far the reading is. */
const TOLD_EACH = 1_048_576;

interface Pieces {
  readonly encoding: FoundEncoding;
  /** Of a workbook: the sheet that is read, and the names of all. */
  readonly workbook?: Omit<SheetText, 'pieces'>;
  readonly pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
}

const SHEET: FoundEncoding = { encoding: 'utf-8', certainty: 'marked', markLength: 0 };

const isZip = ([first, second]: Uint8Array) => first === 0x50 && second === 0x4b;

/** A register as text in UTF-8: a workbook by its sheet, any other file by its encoding. */
async function openLog(
  file: Blob,
  chosen: Encoding | undefined,
  choice: SheetChoice,
): Promise<Result<Pieces, LogFailure>> {
  const start = new Uint8Array(await file.slice(0, START_SIZE).arrayBuffer());
  if (isZip(start)) {
    const read = await readSheetAsText(file, choice);
    if (!read.ok) return read;
    const { pieces, ...workbook } = read.value;
    return succeed({ encoding: SHEET, workbook, pieces });
  }
  if (!isText(start)) return fail({ code: 'log-not-text' });
  if (isMarkup(start)) return fail({ code: 'log-markup' });
  const found = findEncoding(start);
  const isFound = chosen === undefined || chosen === found.encoding;
  const encoding: FoundEncoding = isFound
    ? found
    : { encoding: chosen, certainty: 'likely', markLength: 0 };
  const pieces = utf8Pieces(file, encoding.encoding, encoding.markLength);
  return succeed({ encoding, pieces });
}

/** What is said beside a file: an encoding other than the one found, a sheet by its name, last month's mapping. */
export interface SurveyChoices {
  readonly encoding?: Encoding | undefined;
  readonly sheet?: string | undefined;
  readonly known?: LogMapping | undefined;
}

/** Looks at a file: what it is encoded in, what its columns are, what has to be asked before it is read. */
export async function surveyFile(
  file: Blob,
  words: ColumnWords,
  { encoding, sheet, known }: SurveyChoices = {},
): Promise<Result<LogSurvey, LogFailure>> {
  if (file.size === 0) return fail({ code: 'log-empty' });
  const opened = await openLog(file, encoding, { sheet, last: known?.sheet });
  if (!opened.ok) return opened;
  const { workbook, pieces } = opened.value;
  const survey = startSurvey(opened.value.encoding, words, known);
  for await (const piece of pieces) if (survey.feed(piece)) break;
  const seen = survey.end();
  return seen.ok && workbook ? succeed(ofSheet(seen.value, workbook)) : seen;
}

/**
 * What was seen of a sheet, with its name in the mapping, so that next month's is found by it. From when its
 * days are counted the workbook says itself, so nobody is asked.
 */
function ofSheet(
  survey: LogSurvey,
  { sheet, sheets, serials }: Omit<SheetText, 'pieces'>,
): LogSurvey {
  const isTold = ({ forms }: DateQuestion) => forms.includes(serials);
  const told = new Set(survey.questions.filter(isTold).map(({ position }) => position));
  const questions = survey.questions.filter(({ position }) => !told.has(position));
  const columns = survey.mapping.columns.map((column) =>
    told.has(column.position) ? { ...column, dateForm: serials } : column,
  );
  return { ...survey, sheets, questions, mapping: { ...survey.mapping, sheet, columns } };
}

/** What goes along with reading a file. */
export interface ReadingChoices {
  /** Called as it goes on, with the share that is read, 0 to 1, and the records so far. */
  readonly onProgress?: ((share: number, records: number) => void) | undefined;
  /** Ends the reading when it is aborted; then `log-cancelled` is given. */
  readonly signal?: AbortSignal | undefined;
}

/** Reads a file by its mapping, piece by piece. */
export async function readLogFile(
  file: Blob,
  mapping: LogMapping,
  { onProgress, signal }: ReadingChoices = {},
): Promise<Result<ReadLog, LogFailure>> {
  const opened = await openLog(file, mapping.encoding, { sheet: mapping.sheet });
  if (!opened.ok) return opened;
  const reading = startReading(mapping, Math.ceil(file.size / ROW_BYTES));
  let bytes = 0;
  let told = 0;
  let records = 0;
  for await (const piece of opened.value.pieces) {
    if (signal?.aborted === true) return fail({ code: 'log-cancelled' });
    const fed = reading.feed(piece);
    if (!fed.ok) return fed;
    bytes += piece.length;
    records = fed.value;
    if (bytes - told < TOLD_EACH) continue;
    told = bytes;
    onProgress?.(Math.min(bytes / file.size, 1), records);
  }
  onProgress?.(1, records);
  return reading.end();
}
