import { fail, type Result, succeed } from '#core/result.ts';
import type { ColumnWords } from '#schema/authored/column-words.ts';
import { DATE_FORMS, type DateForm, type LogMapping } from '#schema/record/complaint-log.ts';
import { dateQuestions } from './date-questions.ts';
import { findDelimiter } from './find-delimiter.ts';
import { isText } from './find-encoding.ts';
import { findHeadings } from './find-headings.ts';
import type { LogFailure } from './log-failure.ts';
import type { FoundEncoding, LogSurvey } from './log-survey.ts';
import { type ColumnLook, formsOf, lookAtColumn } from './look-at-column.ts';
import { proposeMapping } from './propose-mapping.ts';
import { COLUMN_LIMIT } from './read-log.ts';
import { momentReader } from './read-moment.ts';
import { UNREADABLE } from './read-time.ts';
import { type CellReceiver, type CellTaker, scanCells } from './scan-cells.ts';
import { endOf, startOf, textOf } from './utf-8.ts';

/** Bytes that are gathered before the delimiter is looked for. */
const START = 65_536;

/** Records that are looked at in every column. */
const LOOKED_AT = 2_000;

/** Longest part of a cell that is looked at. */
const CELL_LENGTH = 300;

const PREVIEW = 10;

type Counts = Record<DateForm, number> & { filled: number };

/** A look that goes on. */
interface Look {
  start: Uint8Array;
  records: Uint8Array[][];
  seen: number;
  widest: number;
  quoteOpen: boolean;
  /** By column whose dates are in doubt, how many values each form reads. */
  readonly doubts: Map<number, Counts>;
  scan: ReturnType<typeof scanCells> | undefined;
  delimiter: LogMapping['delimiter'];
  isSettled: boolean;
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array {
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}

function countDates(counts: Counts): CellTaker {
  const readers = DATE_FORMS.map((form) => [form, momentReader(form)] as const);
  return (bytes, from, to) => {
    const start = startOf(bytes, from, to);
    const end = endOf(bytes, start, to);
    if (start === end) return;
    counts.filled += 1;
    for (const [form, read] of readers)
      if (read(bytes, start, end) !== UNREADABLE) counts[form] += 1;
  };
}

/** Forms that a doubt leaves. */
function doubtForms(counts: Counts): readonly DateForm[] {
  return formsOf({ readable: counts, filled: counts.filled }, true);
}

/** Goes on with the columns alone whose dates are in doubt. */
function doubtTakers(look: Look): readonly (CellTaker | undefined)[] {
  const takers: (CellTaker | undefined)[] = [];
  for (const [position, counts] of look.doubts) takers[position] = countDates(counts);
  return Array.from(takers);
}

function keepCells(records: Uint8Array[][]): CellTaker[] {
  const keep = (column: number): CellTaker => {
    return (bytes, from, to) => {
      const cells = records.at(-1);
      if (cells !== undefined) cells[column] = bytes.slice(from, Math.min(to, from + CELL_LENGTH));
    };
  };
  return Array.from({ length: COLUMN_LIMIT }, (_, column) => keep(column));
}

function looksOf({ records }: Look, headingRow: number): readonly ColumnLook[] {
  const headings = records[headingRow] ?? [];
  const rows = records.slice(headingRow + 1).filter((cells) => cells.length > 0);
  return Array.from(headings, (heading, position) =>
    lookAtColumn(
      position,
      textOf(heading ?? new Uint8Array(0), 0, heading?.length ?? 0)
        .trim()
        .slice(0, 500),
      rows.map((cells) => cells[position] ?? new Uint8Array(0)),
    ),
  );
}

/** After the first records: which columns may be of dates and could be read in several ways. */
function findDoubts(look: Look): void {
  const headingRow = findHeadings(look.records);
  for (const column of headingRow === undefined ? [] : looksOf(look, headingRow)) {
    if (column.figures > 0 || formsOf(column, false).length < 2) continue;
    look.doubts.set(column.position, { ...column.readable, filled: column.filled });
  }
}

function startScan(look: Look): void {
  look.delimiter = findDelimiter(look.start);
  const receiver: CellReceiver = {
    takers: keepCells(look.records),
    endRecord: (cells) => {
      look.seen += 1;
      look.widest = Math.max(look.widest, cells);
      if (look.seen < LOOKED_AT) look.records.push([]);
      else if (look.seen === LOOKED_AT) {
        findDoubts(look);
        receiver.takers = doubtTakers(look);
      }
      const doubts = look.seen % LOOKED_AT === 0 ? [...look.doubts.values()] : undefined;
      look.isSettled ||= doubts?.every((counts) => doubtForms(counts).length < 2) === true;
    },
    cutCell: () => {},
  };
  look.records.push([]);
  look.scan = scanCells(look.delimiter, receiver);
  look.scan.feed(look.start);
  look.start = new Uint8Array(0);
}

function failureOf(look: Look): LogFailure | undefined {
  if (look.seen === 0) return { code: 'log-empty' };
  if (look.widest > COLUMN_LIMIT)
    return { code: 'log-too-many-columns', columns: look.widest, limit: COLUMN_LIMIT };
  return look.quoteOpen ? { code: 'log-quote-open', row: look.seen + 1 } : undefined;
}

function previewOf({ records }: Look): readonly (readonly string[])[] {
  return records
    .filter((cells) => cells.length > 0)
    .slice(0, PREVIEW)
    .map((cells) =>
      Array.from(cells, (cell) =>
        textOf(cell ?? new Uint8Array(0), 0, cell?.length ?? 0)
          .replace(/\s+/g, ' ')
          .slice(0, 80),
      ),
    );
}

/** A look with what the whole file said of the dates in doubt. */
function withDoubts(looks: readonly ColumnLook[], { doubts }: Look): readonly ColumnLook[] {
  return looks.map((column) => {
    const counts = doubts.get(column.position);
    return counts === undefined ? column : { ...column, readable: counts, filled: counts.filled };
  });
}

function surveyOf(
  look: Look,
  encoding: FoundEncoding,
  words: ColumnWords,
  known: LogMapping | undefined,
): Result<LogSurvey, LogFailure> {
  const headingRow = findHeadings(look.records);
  if (headingRow === undefined) return fail({ code: 'log-no-headings' });
  const looks = withDoubts(looksOf(look, headingRow), look);
  if (look.seen <= headingRow + 1) return fail({ code: 'log-headings-only' });
  const file = {
    encoding: encoding.encoding,
    delimiter: look.delimiter,
    headingRow: headingRow + 1,
  };
  const { mapping, columns, missing } = proposeMapping(looks, words, known, file);
  return succeed({
    encoding,
    mapping,
    columns,
    missing,
    firstRecords: previewOf(look),
    recordsSeen: look.seen,
    questions: dateQuestions(columns, mapping),
  });
}

/** A look at a register: pieces in UTF-8 until `feed` says that nothing is in doubt any more, or to the end. */
export interface Survey {
  readonly feed: (bytes: Uint8Array) => boolean;
  readonly end: () => Result<LogSurvey, LogFailure>;
}

/**
 * Looks at a register before it is read: its delimiter, its headings, what each column is, how its dates
 * are written. The first records tell most; dates that can be read in two ways are looked at to the end.
 */
export function startSurvey(
  encoding: FoundEncoding,
  words: ColumnWords,
  known?: LogMapping,
): Survey {
  const look: Look = {
    start: new Uint8Array(0),
    records: [],
    seen: 0,
    widest: 0,
    quoteOpen: false,
    doubts: new Map(),
    scan: undefined,
    delimiter: ',',
    isSettled: false,
  };
  let isBroken = false;
  return {
    feed: (bytes) => {
      if (look.scan === undefined) {
        look.start = joined(look.start, bytes);
        isBroken ||= !isText(look.start);
        if (look.start.length >= START && !isBroken) startScan(look);
      } else look.scan.feed(bytes);
      return isBroken || look.isSettled || look.widest > COLUMN_LIMIT;
    },
    end: () => {
      if (isBroken) return fail({ code: 'log-not-text' });
      if (look.scan === undefined) startScan(look);
      // Where the look ended early, an open quote is that of the place, not of the file.
      if (!look.isSettled) look.quoteOpen = look.scan?.end() === false;
      const failure = failureOf(look);
      return failure === undefined ? surveyOf(look, encoding, words, known) : fail(failure);
    },
  };
}
