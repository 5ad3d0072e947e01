import {
  type AskedClause,
  interviewSheets,
  noteOn,
  type Sheet,
} from '#core/audit/interview-sheets.ts';
import { allClauses, clauseLabel } from '#core/catalogue/catalogue.ts';
import { cell, chapter, column, paragraph, table } from '#core/document/blocks.ts';
import type { Block } from '#core/document/document.ts';
import { ownEntry } from '#core/own-entry.ts';
import { sessionTime, sessionTitle } from './plan-section.ts';
import type { ReportContext } from './report-context.ts';

/** Room for an answer, in lines of handwriting. */
const ROOM = 5;

/** What is asked of whom, with room to write; what was typed already stands in it. */
export function interviewsSection(contexts: readonly ReportContext[]): readonly Block[] {
  const [context] = contexts;
  if (context === undefined) return [];
  const { words, assessment } = context;
  const sheets = interviewSheets(assessment, contexts.flatMap(clausesAsked));
  return [
    chapter('interviews', words.interviews.title),
    paragraph(words.interviews.lead),
    ...(sheets.length === 0 ? [paragraph(words.interviews.none)] : []),
    ...sheets.flatMap((sheet, at) => sheetBlocks(sheet, at, contexts, context)),
  ];
}

/** The clauses that apply, each with its tests and whom they are asked. */
function clausesAsked({ catalogue, score, guidance }: ReportContext): readonly AskedClause[] {
  const leftOut = new Set(
    score.clauses.filter(({ level }) => level === null).map(({ clause }) => clause.id),
  );
  return allClauses(catalogue).flatMap((clause) => {
    const found = ownEntry(guidance, clause.id);
    if (found === undefined || leftOut.has(clause.id)) return [];
    return [{ clause, test: found.test, asked: found.asked ?? [] }];
  });
}

function sheetTitle({ session, role }: Sheet, { words }: ReportContext): string {
  if (session === undefined) return role ? words.plan.roles[role] : words.interviews.others;
  return `${session.name} ${sessionTitle(session.entry, words)}`;
}

/** Who asks whom, when and where: filled in as far as it is planned. */
function headTable({ session }: Sheet, title: string, { words, language }: ReportContext): Block {
  const { plan, interviews } = words;
  const { whom = '', auditor = '', site = '' } = session?.entry ?? {};
  const when = session ? sessionTime(session.entry, words, language) : '';
  const room = (text: string) => (text.trim() ? cell(text) : { runs: [], lines: 1 });
  return table(
    title,
    [plan.whom, plan.auditor, interviews.when, plan.site].map((label) => column(label, 1)),
    [[whom, auditor, when === words.figures.none ? '' : when, site].map(room)],
  );
}

function sheetBlocks(
  sheet: Sheet,
  at: number,
  contexts: readonly ReportContext[],
  context: ReportContext,
): readonly Block[] {
  const { words, assessment } = context;
  const { interviews } = words;
  const title = sheetTitle(sheet, context);
  const standardOf = (clauseId: string) =>
    contexts.find(({ catalogue }) => allClauses(catalogue).some(({ id }) => id === clauseId));
  const answer = (text: string) => (text ? cell(text) : { runs: [], lines: ROOM });
  return [
    chapter(`interviews-${at + 1}`, title, at > 0),
    headTable(sheet, interviews.head, context),
    ...sheet.clauses.map(({ clause, questions }) =>
      table(
        contexts.length === 1
          ? clauseLabel(clause)
          : `${standardOf(clause.id)?.catalogue.standard.name ?? ''} ${clauseLabel(clause)}`.trim(),
        [column(interviews.question, 5), column(interviews.answer, 6)],
        questions.map((question) => [
          cell(question.text),
          answer(sheet.session ? noteOn(assessment, sheet.session.id, question) : ''),
        ]),
      ),
    ),
  ];
}
