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
/** Room of a text in Latin letters: a person, a standard, a line of a title, a line of what is to be done, an overdue action. */
const ROOM = { person: 19, name: 22, title: 22, action: 31, line: 46 } as const;
/** A gap has so many lines beside a full table of overdue actions, and two more where there is none. */
const LINES = 3;

/** The gaps that matter most, with what is done about each and who has it. */
export function boardGapBlocks(
  contexts: readonly ReportContext[],
  context: ReportContext,
): readonly Block[] {
  const { words, language } = context;
  const { board: texts, actions, columns } = words;
  const gaps = boardGaps(contexts);
  if (gaps.length === 0) return [paragraph(texts.gapsNone)];
  const rest = gaps.length - GAPS;
  return [
    table(
      texts.gapsCaption,
      [
        column(columns.clause, 3),
        column(columns.result, 1.6),
        column(columns.action, 4.4),
        column(actions.owner, 1.6),
        column(actions.due, 2),
      ],
      gaps.slice(0, GAPS).map((gap) => gapRow(gap, linesOf(context), context)),
    ),
    ...(rest > 0 ? [paragraph(fillCount(language, texts.moreGaps, rest), 'note')] : []),
  ];
}

/** The rows of overdue actions: what the firm disclaims takes the room of two. */
function overdueRoom({ brand }: ReportContext): number {
  return brand?.disclaimer?.trim() ? OVERDUE - 2 : OVERDUE;
}

/** The lines that each gap has: rows of overdue actions that are not there leave theirs to the gaps. */
function linesOf(context: ReportContext): number {
  const room = overdueRoom(context);
  const free = room - Math.min(room, overdueActions(context).length);
  return LINES + Math.floor((2 * free) / GAPS);
}

function gapRow(
  { standard, clause, standing, action, owner, due }: BoardGap,
  lines: number,
  { words, language }: ReportContext,
): readonly TableCell[] {
  const { nobody } = words.board;
  const { none } = words.figures;
  const name = shorten(clauseLabel(clause), ROOM.title * (lines - 1));
  return [
    cell([
      ...(standard === undefined ? [] : [{ text: `${shorten(standard, ROOM.name)}\n` }]),
      { text: name, strong: true },
    ]),
    cell(standing),
    cell(shorten(action, ROOM.action * lines)),
    cell(owner === undefined ? nobody : shorten(owner, ROOM.person)),
    cell(due === undefined ? none : writeDay(language, due)),
  ];
}

function overdueActions({ assessment, today }: ReportContext) {
  return byDueDay(assessment.actions).filter(([, action]) => isOverdue(action, today));
}

/** The actions that should have been carried out by now. */
export function overdueBlocks(context: ReportContext): readonly Block[] {
  const { assessment, words, language } = context;
  const { board: texts, actions: labels } = words;
  const overdue = overdueActions(context);
  if (overdue.length === 0)
    return [
      paragraph(Object.keys(assessment.actions).length === 0 ? texts.noActions : texts.overdueNone),
    ];
  const room = overdueRoom(context);
  const rest = overdue.length - room;
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
        .slice(0, room)
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
