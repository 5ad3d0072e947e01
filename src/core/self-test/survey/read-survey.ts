import type { ReturnedSheet } from '#core/questionnaire/returned.ts';
import { spreadJoined } from '#core/questionnaire/spread-joined.ts';
import { plainName } from '#core/tables/read-cell.ts';
import { type Answers, answerKey, SIDES, type Side } from '../self-test.ts';
import { placesByName, readPlace } from './read-place.ts';
import { readSurveyKey } from './row-key.ts';
import {
  type ReadSurvey,
  type Respondent,
  type SurveyLanguages,
  statementsOf,
  type UnreadCell,
} from './survey.ts';

/** What the statements and answers of a questionnaire are known by, in all languages. */
interface Known {
  readonly test: string;
  readonly edition: number;
  readonly ids: ReadonlySet<string>;
  readonly idByText: ReadonlyMap<string, string>;
  readonly sideByHeading: ReadonlyMap<string, Side>;
  readonly places: ReadonlyMap<string, number>;
}

function knownOf(languages: SurveyLanguages): Known {
  const { id, edition } = languages[0].test;
  return {
    ...{ test: id, edition },
    ids: new Set(statementsOf(languages[0].test).map((one) => one.id)),
    idByText: new Map(
      languages.flatMap(({ test }) =>
        statementsOf(test).map((one) => [plainName(one.text), one.id] as const),
      ),
    ),
    sideByHeading: new Map(
      languages.flatMap(({ words: { sheet } }) =>
        SIDES.map((side) => [plainName(sheet[side]), side] as const),
      ),
    ),
    places: placesByName(languages),
  };
}

/**
 * Reads what came back in one file, whatever was done to it: rows in another order or missing, columns
 * added, answers typed in any of the languages. Each sheet with an answer is one person. What is not
 * understood is told and counts for nothing.
 */
export function readSurvey(
  file: string,
  sheets: readonly ReturnedSheet[],
  languages: SurveyLanguages,
): ReadSurvey {
  const known = knownOf(languages);
  const read = sheets.flatMap((sheet) => readSheet(file, sheet, known) ?? []);
  return {
    respondents: read.flatMap(({ respondent }) => respondent ?? []),
    unread: read.flatMap(({ unread }) => unread),
    isOurs: read.length > 0,
  };
}

interface ReadSheet {
  readonly respondent?: Respondent;
  readonly unread: readonly UnreadCell[];
}

/** The statement of a row, by its key or by its words. */
function statementIn(row: readonly string[], known: Known) {
  for (const cell of row) {
    const key = readSurveyKey(cell);
    if (key?.test === known.test && known.ids.has(key.question))
      return { id: key.question, edition: key.edition };
  }
  for (const cell of row) {
    const id = known.idByText.get(plainName(cell));
    if (id !== undefined) return { id, edition: known.edition };
  }
  return undefined;
}

/** A sheet that has a statement in it; undefined where none has. */
function readSheet(file: string, sheet: ReturnedSheet, known: Known): ReadSheet | undefined {
  const first = sheet.rows.findIndex((row) => statementIn(row, known) !== undefined);
  if (first === -1) return undefined;
  const place = { file, sheet: sheet.name };
  const columns = columnsAbove(sheet.rows.slice(0, first), known);
  if (columns.size < SIDES.length)
    return { unread: [{ ...place, row: first + 1, reason: { code: 'noColumns' } }] };
  const { rows } = spreadJoined(sheet, [...columns.values()]);
  const reading = readRows(rows, first, columns, known);
  const unread = reading.unread.map((one) => ({ ...place, ...one }));
  const { answers, isOtherEdition } = reading;
  if (Object.keys(answers).length === 0) return { unread };
  return { respondent: { ...place, answers, isOtherEdition }, unread };
}

/** Where the answers stand, by the last headings over them. */
function columnsAbove(rows: ReturnedSheet['rows'], known: Known): ReadonlyMap<Side, number> {
  const columns = new Map<Side, number>();
  for (const row of rows)
    for (const [place, cell] of row.entries()) {
      const side = known.sideByHeading.get(plainName(cell));
      if (side !== undefined) columns.set(side, place);
    }
  return columns;
}

type Unread = Pick<UnreadCell, 'row' | 'reason'>;
type Said = readonly (readonly [key: string, place: number])[];

function readRows(
  rows: ReturnedSheet['rows'],
  first: number,
  columns: ReadonlyMap<Side, number>,
  known: Known,
) {
  const taken = new Map<string, { readonly row: number; readonly said: Said }>();
  const unread: Unread[] = [];
  let isOtherEdition = false;
  for (const [at, cells] of rows.entries()) {
    const row = at + 1;
    if (at < first || cells.every((cell) => cell.trim() === '')) continue;
    const found = statementIn(cells, known);
    if (found === undefined) {
      unread.push({ row, reason: { code: 'unknown', text: beginningOf(cells) } });
      continue;
    }
    const { answers, unread: reasons } = readAnswers(found.id, cells, columns, known);
    const before = taken.get(found.id);
    unread.push(...[...reasons, ...secondTime(before, answers)].map((reason) => ({ row, reason })));
    if (before || answers.length === 0) continue;
    taken.set(found.id, { row, said: answers });
    isOtherEdition ||= found.edition !== known.edition;
  }
  const answers: Answers = Object.fromEntries([...taken.values()].flatMap(({ said }) => said));
  return { answers, unread, isOtherEdition };
}

/** What is wrong with a statement that is answered again, and otherwise. */
function secondTime(
  before: { readonly row: number; readonly said: Said } | undefined,
  said: Said,
): readonly UnreadCell['reason'][] {
  const isSame = said.length === 0 || JSON.stringify(before?.said) === JSON.stringify(said);
  return before === undefined || isSame ? [] : [{ code: 'twice', first: before.row }];
}

function readAnswers(
  id: string,
  cells: readonly string[],
  columns: ReadonlyMap<Side, number>,
  known: Known,
) {
  const answers: [key: string, place: number][] = [];
  const unread: UnreadCell['reason'][] = [];
  for (const side of SIDES) {
    const text = cells[columns.get(side) ?? -1]?.trim() ?? '';
    if (text === '') continue;
    const place = readPlace(text, known.places);
    if (place === undefined) unread.push({ code: 'notScale', side, text });
    else answers.push([answerKey({ id }, side), place]);
  }
  return { answers, unread };
}

/** By what a person finds a row again. */
function beginningOf(cells: readonly string[]): string {
  return cells
    .filter((cell) => cell.trim() !== '')
    .slice(0, 3)
    .join(' · ');
}
