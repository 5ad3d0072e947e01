import { inRegisterOrder, registerName } from '#core/assessment/register-name.ts';
import { suggestPriority } from '#core/audit/action-state.ts';
import { allClauses, clauseLabel } from '#core/catalogue/catalogue.ts';
import {
  cell,
  chapter,
  column,
  heading,
  labelled,
  paragraph,
  table,
} from '#core/document/blocks.ts';
import type { Block, TableCell } from '#core/document/document.ts';
import { extentsOf, suggestGrade } from '#core/gap/suggest-grade.ts';
import { fill, joinList, spaceAfter, writeDay } from '#core/message.ts';
import { ownEntry } from '#core/own-entry.ts';
import { clauseTarget } from '#core/scoring/score-assessment.ts';
import type { Action } from '#schema/record/action.ts';
import type { Finding } from '#schema/record/finding.ts';
import type { ReportContext } from './report-context.ts';

/** The findings with their grades, then the actions, where there are any. */
export function findingsSection(contexts: readonly ReportContext[]): readonly Block[] {
  const [context] = contexts;
  if (context === undefined) return [];
  const { assessment, words } = context;
  const findings = inRegisterOrder(assessment.findings);
  if (findings.length === 0) return [];
  return [
    chapter('findings', words.findings.title),
    ...findings.flatMap(([id, finding]) => findingBlocks(id, finding, contexts, context)),
    ...actionBlocks(contexts, context),
  ];
}

function findingBlocks(
  id: string,
  finding: Finding,
  contexts: readonly ReportContext[],
  { assessment, words, language }: ReportContext,
): readonly Block[] {
  const { findings: texts } = words;
  const { condition, extentFound, extentOf, effect } = finding;
  const evidence = finding.evidence
    .filter((one) => one in assessment.evidence)
    .map((one) => registerName('E', assessment.evidence, one));
  const name = registerName('F', assessment.findings, id);
  const hasExtent = extentFound !== undefined && extentOf !== undefined;
  return [
    heading(3, `finding-${id}`, `${name} ${clauseName(finding.clauseId, contexts)}`),
    ...(finding.broughtForward ? [paragraph(texts.broughtForward, 'note')] : []),
    labelled(texts.grade, gradeText(finding, contexts, words)),
    ...(condition?.trim() ? [labelled(texts.condition, condition)] : []),
    ...(hasExtent
      ? [labelled(texts.extent, fill(words.figures.count, { part: extentFound, whole: extentOf }))]
      : []),
    ...(effect?.trim() ? [labelled(texts.effect, effect)] : []),
    evidence.length === 0
      ? paragraph(texts.noEvidence)
      : labelled(texts.evidence, joinList(language, evidence)),
  ];
}

function clauseName(clauseId: string, contexts: readonly ReportContext[]): string {
  const clauses = contexts.flatMap(({ catalogue }) => allClauses(catalogue));
  const clause = clauses.find(({ id }) => id === clauseId);
  return clause === undefined ? clauseId : clauseLabel(clause);
}

/** The auditor's grade with the reason, else the suggested one. */
function gradeText(
  { clauseId, grade, gradeReason }: Finding,
  contexts: readonly ReportContext[],
  words: ReportContext['words'],
): string {
  const judged = contexts
    .flatMap((context) => context.score.clauses.map((score) => ({ context, score })))
    .find(({ score }) => score.clause.id === clauseId);
  const grades =
    judged?.context.modeWords.grades ??
    words.byMode[contexts[0]?.assessment.mode ?? 'guidance'].grades;
  if (grade !== undefined) {
    const reason = gradeReason?.trim() || words.clauses.reasonMissing;
    return fill(words.findings.ownGrade, { grade: grades[grade], reason });
  }
  if (judged === undefined) return words.figures.none;
  const { context, score } = judged;
  const target = clauseTarget(context.assessment, score.clause);
  const extents = extentsOf(context.assessment, clauseId);
  const suggested = suggestGrade(score, target, context.answer, extents);
  return suggested === undefined ? words.figures.none : grades[suggested];
}

function actionBlocks(
  contexts: readonly ReportContext[],
  context: ReportContext,
): readonly Block[] {
  const { assessment, words } = context;
  const { actions: texts } = words;
  const actions = inRegisterOrder(assessment.actions);
  if (actions.length === 0) return [];
  return [
    heading(2, 'actions', texts.title),
    table(
      texts.caption,
      [
        column(texts.number, 1),
        column(texts.what, 5),
        column(texts.owner, 2),
        column(texts.due, 2.2),
        column(texts.priority, 1.5),
        column(texts.status, 2),
      ],
      actions.map(([id, action]) => actionRow(id, action, contexts, context)),
    ),
  ];
}

function actionRow(
  id: string,
  action: Action,
  contexts: readonly ReportContext[],
  { assessment, words, language }: ReportContext,
): readonly TableCell[] {
  const { actions: texts, figures } = words;
  const { findingId, cause, correction, correctiveAction, owner, due, effectChecked } = action;
  const finding = ownEntry(assessment.findings, findingId);
  const score = contexts
    .flatMap((context) => context.score.clauses)
    .find(({ clause }) => clause.id === finding?.clauseId);
  const parts = [
    [texts.cause, cause],
    [texts.correction, correction],
    [texts.correctiveAction, correctiveAction],
    [texts.effect, effectChecked],
  ] as const;
  const written = parts.flatMap(([label, text]) =>
    text?.trim() ? [`${label}${spaceAfter(label)}${text}`] : [],
  );
  return [
    cell(
      `${registerName('A', assessment.actions, id)}\n${registerName('F', assessment.findings, findingId)}`,
    ),
    cell(written.join('\n') || figures.none),
    cell(owner?.trim() || figures.none),
    cell(due ? writeDay(language, due) : figures.none),
    cell(texts.priorities[action.priority ?? suggestPriority(score, assessment)]),
    cell(texts.statuses[action.status]),
  ];
}
