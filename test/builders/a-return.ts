import { readStandards } from '#build/read-content.ts';
import { readExample } from '#build/read-example.ts';
import { readQuestionnaireWords, readWords } from '#build/read-words.ts';
import { walkedCatalogue } from '#core/assessment/walk.ts';
import type { FigureSheet, SheetCell } from '#core/document/sheet-cell.ts';
import { buildQuestionnaire } from '#core/questionnaire/build-questionnaire.ts';
import { readReturned } from '#core/questionnaire/read-returned.ts';
import type { ReturnContext, Returned, ReturnedSheet } from '#core/questionnaire/returned.ts';
import type { Assessment } from '#schema/record/assessment.ts';

const LANGUAGES = ['en', 'zh'] as const;
type Language = (typeof LANGUAGES)[number];

const STANDARDS = { en: readStandards('en'), zh: readStandards('zh') };
const WORDS = { en: readQuestionnaireWords('en'), zh: readQuestionnaireWords('zh') };
const TABLE_WORDS = { en: readWords('en', 'registers'), zh: readWords('zh', 'registers') };

/** The clause that questionnaires of tests ask, and its statements. */
export const CLAUSE = 'iso-10002-2018/7.4';
export const criterion = (name: string) => `${CLAUSE}/${name}`;

/** The example, without answers to the clause but those that the test gives. */
export function anOutgoing(changes: Partial<Assessment> = {}): Assessment {
  const example = readExample('en');
  const others = Object.entries(example.answers).filter(([id]) => !id.startsWith(`${CLAUSE}/`));
  return { ...example, ...changes, answers: { ...Object.fromEntries(others), ...changes.answers } };
}

function cataloguesOf({ standards }: Assessment, language: Language) {
  return STANDARDS[language]
    .map(({ catalogue }) => catalogue)
    .filter(({ standard }) => standards.some(({ id }) => id === standard.id));
}

/** All that a file is read by. */
export function aReturnContext(assessment: Assessment, first: Language = 'en'): ReturnContext {
  const other = first === 'en' ? 'zh' : 'en';
  const of = (language: Language) => ({
    ...{ language, words: WORDS[language], tableWords: TABLE_WORDS[language] },
    catalogues: cataloguesOf(assessment, language),
  });
  return { assessment, languages: [of(first), of(other)], today: '2026-11-30' };
}

/** A questionnaire of the clause as it goes out. */
export function aQuestionnaire(assessment: Assessment, language: Language = 'en') {
  const walked = cataloguesOf(assessment, language).map((one) => walkedCatalogue(one, assessment));
  const clauses = new Set([CLAUSE]);
  return buildQuestionnaire({ assessment, walked, clauses, language, words: WORDS[language] });
}

/** What somebody types in a row: answer, note, evidence. */
export type Filled = readonly [answer: string, note?: string, evidence?: string];

/** A questionnaire as somebody fills it in, statement by statement, with a name above. */
export function filledIn(
  sheets: readonly FigureSheet[],
  rows: Readonly<Record<string, Filled>>,
  name = 'Anna Lee',
): readonly FigureSheet[] {
  return sheets.map((sheet) => ({
    ...sheet,
    ...(sheet.above
      ? { above: sheet.above.map((row) => row.map((cell) => typed(cell, name))) }
      : {}),
    rows: sheet.rows.map((cells) => {
      const last = cells.at(-1);
      const key = last?.kind === 'text' ? last.text : '';
      const said = Object.entries(rows).find(([id]) =>
        key.includes(` ${encodeURIComponent(criterion(id))} `),
      )?.[1];
      return cells.map((cell, at) => typed(cell, said?.[at - 2] ?? ''));
    }),
  }));
}

function typed(cell: SheetCell, text: string): SheetCell {
  return cell.kind === 'blank' && text !== '' ? { kind: 'text', text } : cell;
}

/** Sheets as a spreadsheet gives them back, without a file between. */
export function asReturned(sheets: readonly FigureSheet[]): readonly ReturnedSheet[] {
  return sheets.map(({ name, above = [], head, rows }) => ({
    ...{ name, joined: [] },
    rows: [...above.map((row) => row.map(textOf)), head, ...rows.map((row) => row.map(textOf))],
  }));
}

function textOf(cell: SheetCell): string {
  if (cell.kind === 'text') return cell.text;
  if (cell.kind === 'day' || cell.kind === 'month') return cell.day;
  return 'value' in cell ? String(cell.value) : '';
}

/** What is read of sheets that have to be read. */
export function readBack(sheets: readonly ReturnedSheet[], context: ReturnContext): Returned {
  const read = readReturned(sheets, context);
  if (!read.ok) throw new Error(`It is refused: ${read.failure.code}`);
  return read.value;
}

export { WORDS as QUESTIONNAIRE_WORDS };
