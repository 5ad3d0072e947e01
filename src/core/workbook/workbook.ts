import type { FigureSheet } from '#core/document/sheet-cell.ts';
import { makeContexts, type ReportContext, type ReportInput } from '#core/report/report-context.ts';
import type { TableWords } from '#core/tables/register-table.ts';
import type { Chapter } from '#schema/record/report-choice.ts';
import { answersSheet } from './answers-sheet.ts';
import { casesSheet } from './cases-sheet.ts';
import { gapsSheet } from './gaps-sheet.ts';
import { perspectivesSheet } from './perspectives-sheet.ts';
import { planSheets } from './plan-sheets.ts';
import { registerFiguresSheets } from './register-figures-sheets.ts';
import { registerSheet } from './register-sheet.ts';
import { sampleSheet } from './sample-sheet.ts';
import { evidenceTestSheets, type KnownTests } from './self-test-sheets.ts';

type Contexts = readonly ReportContext[];

/** The sheets in their order, each with the chapter that it holds the rows of. */
const SHEETS: readonly (readonly [
  Chapter,
  (contexts: Contexts, words: TableWords) => readonly FigureSheet[],
])[] = [
  ['clauses', answersSheet],
  ['gaps', gapsSheet],
  ['findings', (contexts, words) => registerSheet('findings', contexts, words)],
  ['actions', (contexts, words) => registerSheet('actions', contexts, words)],
  ['evidence', (contexts, words) => registerSheet('evidence', contexts, words)],
  ['sample', casesSheet],
  ['sample', sampleSheet],
  ['register', registerFiguresSheets],
  ['perspectives', perspectivesSheet],
  ['plan', planSheets],
  ['method', (contexts, words) => registerSheet('ownCriteria', contexts, words)],
  ['method', (contexts, words) => registerSheet('leftOut', contexts, words)],
];

/**
 * The chapters of an edition that have rows, as sheets: the same chapters that its report prints. None
 * where the edition has no such chapter, or nothing is recorded for it.
 *
 * @param known - the self-tests, where the assessment holds one
 */
export function buildWorkbook(
  input: ReportInput,
  words: TableWords,
  known?: KnownTests,
): readonly FigureSheet[] {
  const contexts = makeContexts(input);
  const [first] = contexts;
  const own = input.brand?.finding === 'observation' ? callEntry(words, input) : words;
  const tested = first?.has('evidence') && known ? evidenceTestSheets(input.assessment, known) : [];
  const sheets = SHEETS.flatMap(([chapter, sheet]) =>
    first?.has(chapter) ? sheet(contexts, own) : [],
  );
  return [...sheets, ...tested];
}

/** The column of an action that names its finding, as the firm calls one. */
function callEntry(words: TableWords, { words: { observation } }: ReportInput): TableWords {
  const { fields } = words.actions;
  const findingId = { ...fields.findingId, label: observation.entry };
  return { ...words, actions: { ...words.actions, fields: { ...fields, findingId } } };
}
