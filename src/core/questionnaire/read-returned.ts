import { allClauses } from '#core/catalogue/catalogue.ts';
import { registerContext } from '#core/register/context.ts';
import { fail, type Result, succeed } from '#core/result.ts';
import { plainName } from '#core/tables/read-cell.ts';
import {
  type AnswerReading,
  answersByName,
  type ReadAnswerRow,
  readAnswerRow,
  statementsOf,
} from './read-answers.ts';
import { readEntryRow, startEntries } from './read-entries.ts';
import type {
  AnswerRow,
  ReturnContext,
  Returned,
  ReturnedSheet,
  ReturnFailure,
  TakeableRow,
  UnreadRow,
} from './returned.ts';
import type { RowKey } from './row-key.ts';
import { type AnswerColumn, type KnownSheet, knowSheet } from './sheet-columns.ts';
import { spreadJoined } from './spread-joined.ts';

interface SheetReading {
  readonly rows: readonly TakeableRow[];
  readonly unread: readonly UnreadRow[];
  readonly idle: readonly ('empty' | 'same')[];
}

/**
 * Reads what came back with a file, whatever was done to it: rows in another order or missing, columns
 * added, cells joined, answers typed in any of the languages. Of each row it is told what is understood
 * and what is not. A file of another assessment is refused.
 */
export function readReturned(
  sheets: readonly ReturnedSheet[],
  context: ReturnContext,
): Result<Returned, ReturnFailure> {
  const known = sheets.flatMap((sheet) => knowSheet(sheet, context.languages) ?? []);
  const keys = known.flatMap(({ sheet, keyOf }) => sheet.rows.flatMap((row) => keyOf(row) ?? []));
  const isOurs = ({ assessment }: RowKey) => assessment === context.assessment.id;
  if (keys.length > 0 && !keys.some(isOurs)) return fail({ code: 'otherAssessment' });
  const read = readAll(known, context);
  if (keys.length === 0 && read.every(({ rows, idle }) => rows.length + idle.length === 0))
    return fail({ code: 'noRows' });
  const idle = read.flatMap((one) => one.idle);
  return succeed({
    rows: read.flatMap(({ rows }) => rows),
    unread: read.flatMap(({ unread }) => unread),
    empty: idle.filter((one) => one === 'empty').length,
    same: idle.filter((one) => one === 'same').length,
    respondent: besideLabel('name', known, context),
    group: besideLabel('group', known, context),
    isAnonymous: isPromisedIn(known, context),
    said: saidIn(known, context),
    older: olderIn(keys.filter(isOurs), context),
    columnsNotRead: [...new Set(known.flatMap(({ notRead }) => notRead))],
    sheetsNotRead: notKnown(sheets, known, context),
  });
}

function readAll(known: readonly KnownSheet[], context: ReturnContext): readonly SheetReading[] {
  const statements = statementsOf(context);
  const reading: AnswerReading = {
    ...{ context, statements, answers: answersByName(context.languages) },
    byText: new Map(
      [...statements].flatMap(([id, texts]) => texts.map((text) => [plainName(text), id] as const)),
    ),
  };
  const taken = new Map<string, AnswerRow>();
  return known.map((one) => readSheet(one, reading, taken));
}

/** Rows below the headings in which anything stands. */
function filledRows({ sheet, head }: KnownSheet) {
  return sheet.rows
    .map((cells, place) => ({ cells, place }))
    .slice(head + 1)
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
}

function readSheet(
  known: KnownSheet,
  reading: AnswerReading,
  taken: Map<string, AnswerRow>,
): SheetReading {
  const { context } = reading;
  const { assessment, today } = context;
  const { sheet, kind, columns, language } = known;
  const spread = spreadJoined(sheet, joinable(columns));
  const isRegister = kind === 'findings' || kind === 'actions';
  const entries =
    isRegister &&
    startEntries(
      kind,
      known,
      registerContext(assessment, language.catalogues, today),
      context.languages,
    );
  const read = filledRows(known).map(
    ({ cells, place: at }): Omit<ReadAnswerRow, 'row'> & { readonly row?: TakeableRow } => {
      const place = { sheet: sheet.name, row: at + 1 };
      const key = known.keyOf(cells);
      if (key !== undefined && key.assessment !== assessment.id)
        return { unread: [{ ...place, reason: { code: 'otherAssessment' } }] };
      if (entries)
        return key === undefined
          ? { unread: [{ ...place, reason: { code: 'noKey', text: beginningOf(cells) } }] }
          : readEntryRow(cells, key.id, place, entries);
      const textOf = (part: AnswerColumn) => spread.rows[at]?.[columns.get(part) ?? -1] ?? '';
      const isJoined = spread.joined.has(at);
      return once(readAnswerRow({ place, key, textOf, isJoined, known }, reading), taken);
    },
  );
  return {
    rows: read.flatMap(({ row }) => row ?? []),
    unread: read.flatMap(({ unread }) => unread),
    idle: read.flatMap(({ idle }) => idle ?? []),
  };
}

/** By what a person finds a row again. */
function beginningOf(cells: readonly string[]): string {
  return cells
    .filter((cell) => cell.trim() !== '')
    .slice(0, 3)
    .join(' · ');
}

/** Joined cells stand for each of their rows where something is said in them. */
function joinable(columns: KnownSheet['columns']): readonly number[] {
  return ['answer', 'note', 'evidence', 'reason'].flatMap((part) => columns.get(part) ?? []);
}

/** A statement is taken once from a file: of another answer to it further down it is told. */
function once(read: ReadAnswerRow, taken: Map<string, AnswerRow>): ReadAnswerRow {
  const { row } = read;
  if (row === undefined) return read;
  const before = taken.get(row.criterionId);
  if (before === undefined) {
    taken.set(row.criterionId, row);
    return read;
  }
  if (JSON.stringify(before.said) === JSON.stringify(row.said))
    return { unread: read.unread, idle: 'same' };
  const { sheet, row: at } = row;
  const reason = { code: 'twice', row: before.row } as const;
  return { unread: [...read.unread, { sheet, row: at, reason }] };
}

/** What stands above the headings beside the words that ask for it, such as a name. */
function besideLabel(
  label: 'name' | 'group',
  known: readonly KnownSheet[],
  { languages }: ReturnContext,
): string {
  const asked = new Set(languages.map(({ words }) => plainName(words.sheet[label])));
  for (const row of rowsAbove(known)) {
    const at = row.findIndex((cell) => asked.has(plainName(cell.replace(/[:：]\s*$/, ''))));
    const name = at === -1 ? '' : row.slice(at + 1).find((cell) => cell.trim() !== '');
    if (name) return name.trim();
  }
  return '';
}

function isPromisedIn(known: readonly KnownSheet[], { languages }: ReturnContext): boolean {
  const promises = new Set(languages.map(({ words }) => plainName(words.sheet.anonymous)));
  return rowsAbove(known).some((row) => row.some((cell) => promises.has(plainName(cell))));
}

const rowsAbove = (known: readonly KnownSheet[]) =>
  known.flatMap(({ sheet, head }) => sheet.rows.slice(0, head));

/** The answers of questionnaires as if nothing stood here. */
function saidIn(known: readonly KnownSheet[], context: ReturnContext): readonly AnswerRow[] {
  const forms = known.filter(({ kind }) => kind === 'asked');
  const nothing = { ...context, assessment: { ...context.assessment, answers: {} } };
  return readAll(forms, nothing).flatMap(({ rows }) =>
    rows.flatMap((row) => (row.kind === 'answer' ? [row] : [])),
  );
}

/** Standards whose wording is another by now. */
function olderIn(
  keys: readonly RowKey[],
  { languages: [first] }: ReturnContext,
): Returned['older'] {
  const catalogueOf = new Map(
    first.catalogues.flatMap((catalogue) =>
      allClauses(catalogue).flatMap(({ criteria }) =>
        criteria.map(({ id }) => [id, catalogue.standard] as const),
      ),
    ),
  );
  const older = new Map<string, Returned['older'][number]>();
  for (const { id, version } of keys) {
    const standard = catalogueOf.get(id);
    if (standard === undefined || version === '' || version === standard.catalogueVersion) continue;
    older.set(`${standard.id} ${version}`, {
      ...{ standard: standard.name, was: version, is: standard.catalogueVersion },
    });
  }
  return [...older.values()];
}

/** Sheets out of which nothing was read, but for those that the tool itself put in. */
function notKnown(
  sheets: readonly ReturnedSheet[],
  known: readonly KnownSheet[],
  { languages }: ReturnContext,
): readonly string[] {
  const own = new Set(languages.map(({ words }) => words.sheet.help));
  const read = new Set(known.map(({ sheet }) => sheet));
  return sheets
    .filter((sheet) => !read.has(sheet) && !own.has(sheet.name) && sheet.rows.length > 0)
    .map(({ name }) => name);
}
