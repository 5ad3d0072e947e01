import { cell, column, paragraph, table } from '#core/document/blocks.ts';
import type { Block } from '#core/document/document.ts';
import { fill, joinList } from '#core/message.ts';
import type { OwnDue, PromiseFigure } from '#schema/record/log-figures.ts';
import { promiseChart } from '../charts.ts';
import { countText, partText, shareText } from '../figure-text.ts';
import type { MonitoringContext } from '../monitoring-context.ts';
import { promisesTold, promiseText } from '../promise-text.ts';
import { warningsBeside } from '../warnings-beside.ts';

/** On time against each promise, and against the register's own due dates. */
export function promisesSection(context: MonitoringContext): readonly Block[] {
  const { words, period } = context;
  const { ownDue, promises } = period.figures;
  const { told, untold } = promisesTold(period.figures);
  return [
    ...warningsBeside('promises', context),
    ...(promises.length === 0 ? [paragraph(words.promises.none)] : []),
    ...(told.length === 0
      ? []
      : [
          paragraph(words.promises.lead),
          promisesTable(told, context),
          ...told.flatMap((one) => promiseChart(one, context)),
        ]),
    ...(untold.length === 0 ? [] : [untoldText(untold, context)]),
    ...(ownDue === undefined ? [] : [ownDueTable(ownDue, context)]),
  ];
}

function untoldText(untold: readonly PromiseFigure[], context: MonitoringContext): Block {
  const names = untold.map(({ promise }) => promiseText(promise, context));
  const list = joinList(context.language, names);
  return paragraph(fill(context.words.promises.untold, { list }));
}

function promisesTable(told: readonly PromiseFigure[], context: MonitoringContext): Block {
  const { words, language } = context;
  const columns = [
    column(words.promises.promise, 4),
    column(words.promises.ofDue, 4),
    column(words.promises.ofDone, 3),
    column(words.promises.notYetDue, 2, 'end'),
  ];
  const rows = told.map(({ promise, ofDue, ofDone, notYetDue }) => [
    cell(promiseText(promise, context)),
    cell(shareText(ofDue, context)),
    cell(partText(ofDone.part, ofDone.whole, context)),
    cell(countText(notYetDue, language)),
  ]);
  return table(words.promises.caption, columns, rows);
}

function ownDueTable(ownDue: OwnDue, context: MonitoringContext): Block {
  const { words, language } = context;
  const { closedInTime, closedLate, openOverdue, openNotYetDue, withDue } = words.promises.ownDue;
  const rows = [
    [closedInTime, countText(ownDue.closedInTime, language)],
    [closedLate, countText(ownDue.closedLate, language)],
    [openOverdue, countText(ownDue.openOverdue, language)],
    [openNotYetDue, countText(ownDue.openNotYetDue, language)],
    [withDue, countText(ownDue.withDue, language)],
    [words.promises.ownDue.share, dueShare(ownDue, context)],
  ] as const;
  return table(
    words.promises.ownDue.caption,
    [column(words.promises.ownDue.state, 4), column(words.complaints, 3, 'end')],
    rows.map(([name, figure]) => [cell(name), cell(figure)]),
  );
}

/** Closed by the register's own due date, of all that was due. */
export function dueShare(
  { closedInTime, closedLate, openOverdue }: OwnDue,
  context: MonitoringContext,
): string {
  return partText(closedInTime, closedInTime + closedLate + openOverdue, context);
}
