import { inRegisterOrder, registerName } from '#core/assessment/register-name.ts';
import { actionState, isOverdue, suggestPriority } from '#core/audit/action-state.ts';
import { cell, chapter, column, paragraph } from '#core/document/blocks.ts';
import type { Block, Run, TableCell } from '#core/document/document.ts';
import { filledTable } from '#core/document/filled-table.ts';
import { spaceAfter, writeDay } from '#core/message.ts';
import { ownEntry } from '#core/own-entry.ts';
import type { Action } from '#schema/record/action.ts';
import { verifiedText } from './closing-section.ts';
import type { ReportContext } from './report-context.ts';

/** What is done about the findings, by whom and until when, where there is any; a plan of actions says that there is none. */
export function actionsSection(contexts: readonly ReportContext[]): readonly Block[] {
  const [context] = contexts;
  if (context === undefined) return [];
  const { assessment, words, edition } = context;
  const { actions: texts } = words;
  const actions = inRegisterOrder(assessment.actions);
  const title = chapter('actions', texts.title);
  if (actions.length === 0) return edition === 'actions' ? [title, paragraph(texts.none)] : [];
  return [
    title,
    filledTable(
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
      words.figures.none,
    ),
  ];
}

function actionRow(
  id: string,
  action: Action,
  contexts: readonly ReportContext[],
  context: ReportContext,
): readonly TableCell[] {
  const { assessment, words, language, today } = context;
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
    [texts.verified, verifiedText(action, context)],
  ] as const;
  const written = parts.flatMap(([label, text]) =>
    text?.trim() ? [`${label}${spaceAfter(label)}${text}`] : [],
  );
  const overdue: readonly Run[] = isOverdue(action, today)
    ? [{ text: `\n${texts.overdue}`, strong: true }]
    : [];
  return [
    cell(
      `${registerName('A', assessment.actions, id)}\n${registerName('F', assessment.findings, findingId)}`,
    ),
    cell(written.join('\n') || figures.none),
    cell(owner?.trim() || figures.none),
    cell(due ? writeDay(language, due) : figures.none),
    cell(texts.priorities[action.priority ?? suggestPriority(score, assessment)]),
    cell([{ text: texts.statuses[actionState(action)] }, ...overdue]),
  ];
}
