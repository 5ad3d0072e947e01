import { inRegisterOrder, registerName } from '#core/assessment/register-name.ts';
import { actionState, isOverdue } from '#core/audit/action-state.ts';
import { cell, chapter, column, paragraph, table } from '#core/document/blocks.ts';
import type { Block, Run, TableCell } from '#core/document/document.ts';
import { spaceAfter, writeDay } from '#core/message.ts';
import type { Action } from '#schema/record/action.ts';
import { verifiedText } from './closing-section.ts';
import type { ReportContext } from './report-context.ts';

/**
 * The actions as a plan of correction: measure, owner, day and verification, of each. What is not said yet
 * is left empty, not left out: a plan shows what it lacks.
 */
export function correctionPlan(context: ReportContext): readonly Block[] {
  const { assessment, words } = context;
  const { actions: texts, formal } = words;
  const actions = inRegisterOrder(assessment.actions);
  return [
    chapter('actions', formal.planTitle),
    actions.length === 0
      ? paragraph(texts.none)
      : table(
          texts.caption,
          [
            column(texts.number, 1),
            column(texts.what, 5),
            column(texts.owner, 1.7),
            column(texts.due, 2.7),
            column(texts.status, 1.6),
            column(formal.verification, 3),
          ],
          actions.map(([id, action]) => row(id, action, context)),
        ),
  ];
}

function row(id: string, action: Action, context: ReportContext): readonly TableCell[] {
  const { assessment, words, language, today } = context;
  const { actions: texts, figures } = words;
  const { findingId, cause, correction, correctiveAction, owner, due, effectChecked } = action;
  const measure = [
    [texts.cause, cause],
    [texts.correction, correction],
    [texts.correctiveAction, correctiveAction],
  ] as const;
  const overdue: readonly Run[] = isOverdue(action, today)
    ? [{ text: `\n${texts.overdue}`, strong: true }]
    : [];
  return [
    cell(
      `${registerName('A', assessment.actions, id)}\n${registerName('F', assessment.findings, findingId)}`,
    ),
    cell(linesOf(measure) || figures.none),
    cell(owner?.trim() || figures.none),
    cell(due ? writeDay(language, due) : figures.none),
    cell([{ text: texts.statuses[actionState(action)] }, ...overdue]),
    cell(
      [effectChecked, verifiedText(action, context)].filter((text) => text?.trim()).join('\n') ||
        figures.none,
    ),
  ];
}

function linesOf(parts: readonly (readonly [string, string | undefined])[]): string {
  return parts
    .flatMap(([label, text]) => (text?.trim() ? [`${label}${spaceAfter(label)}${text}`] : []))
    .join('\n');
}
