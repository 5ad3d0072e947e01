import { registerName } from '#core/assessment/register-name.ts';
import { byDueDay, isOverdue } from '#core/audit/action-state.ts';
import { clauseLabel } from '#core/catalogue/catalogue.ts';
import { cell, column, paragraph, table } from '#core/document/blocks.ts';
import type { Block, TableCell } from '#core/document/document.ts';
import { fillCount, writeDay } from '#core/message.ts';
import { type BoardGap, boardGaps } from './board-gaps.ts';
import type { ReportContext } from './report-context.ts';
import { shorten } from './shorten.ts';

/** Half a page holds so much of each, and says how much more there is. */
const GAPS = 5;
const OVERDUE = 5;
/** Room of a text in Latin letters: a person, a standard, a title, what is to be done in one line and in three. */
const ROOM = { person: 19, name: 22, title: 44, line: 46, text: 92 } as const;

/** The gaps that matter most, with what is done about each and who has it. */
export function boardGapBlocks(
  contexts: readonly ReportContext[],
  { words, language }: ReportContext,
): readonly Block[] {
  const { board: texts, actions, figures, columns } = words;
  const gaps = boardGaps(contexts);
  if (gaps.length === 0) return [paragraph(texts.gapsNone)];
  const rest = gaps.length - GAPS;
  return [
    table(
      texts.gapsCaption,
      [
        column(columns.clause, 3),
        column(columns.result, 1.8),
        column(columns.action, 4.4),
        column(actions.owner, 1.8),
        column(actions.due, 1.6),
      ],
      gaps.slice(0, GAPS).map((gap) => gapRow(gap, texts.nobody, figures.none, language)),
    ),
    ...(rest > 0 ? [paragraph(fillCount(language, texts.moreGaps, rest), 'note')] : []),
  ];
}

function gapRow(
  { standard, clause, standing, action, owner, due }: BoardGap,
  nobody: string,
  none: string,
  language: string,
): readonly TableCell[] {
  const name = shorten(clauseLabel(clause), ROOM.title);
  return [
    cell([
      ...(standard === undefined ? [] : [{ text: `${shorten(standard, ROOM.name)}\n` }]),
      { text: name, strong: true },
    ]),
    cell(standing),
    cell(shorten(action, ROOM.text)),
    cell(owner === undefined ? nobody : shorten(owner, ROOM.person)),
    cell(due === undefined ? none : writeDay(language, due)),
  ];
}

/** The actions that should have been carried out by now. */
export function overdueBlocks({
  assessment,
  today,
  words,
  language,
}: ReportContext): readonly Block[] {
  const { board: texts, actions: labels } = words;
  const overdue = byDueDay(assessment.actions).filter(([, action]) => isOverdue(action, today));
  if (overdue.length === 0)
    return [
      paragraph(Object.keys(assessment.actions).length === 0 ? texts.noActions : texts.overdueNone),
    ];
  const rest = overdue.length - OVERDUE;
  return [
    table(
      labels.overdue,
      [
        column(labels.number, 1),
        column(labels.what, 5),
        column(labels.owner, 2),
        column(labels.due, 1.8),
      ],
      overdue
        .slice(0, OVERDUE)
        .map(([id, { correctiveAction, correction, owner = '', due = '' }]) => [
          cell(registerName('A', assessment.actions, id)),
          cell(shorten(correctiveAction?.trim() || correction || words.figures.none, ROOM.line)),
          cell(owner.trim() === '' ? texts.nobody : shorten(owner, ROOM.person)),
          cell(writeDay(language, due)),
        ]),
    ),
    ...(rest > 0 ? [paragraph(fillCount(language, texts.moreOverdue, rest), 'note')] : []),
  ];
}
