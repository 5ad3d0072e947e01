import { cell, column, paragraph, table } from '#core/document/blocks.ts';
import type { Block, TableCell } from '#core/document/document.ts';
import type { MonthFigure } from '#schema/record/log-figures.ts';
import { backlogChart } from '../charts.ts';
import { countText } from '../figure-text.ts';
import type { MonitoringContext } from '../monitoring-context.ts';
import { warningsBeside } from '../warnings-beside.ts';
import { earlierNote, lastMonths, monthName } from './volume-section.ts';

/** Open complaints at each month's end and their age; refused where the register cannot tell. */
export function backlogSection(context: MonitoringContext): readonly Block[] {
  const { words, period } = context;
  const months = period.figures.months.filter(({ backlog }) => backlog !== undefined);
  const beside = warningsBeside('backlog', context);
  if (months.length === 0) return [...beside, paragraph(words.backlog.refused)];
  return [
    ...beside,
    paragraph(words.backlog.lead),
    ...backlogChart(context),
    ageTable(lastMonths(months), context),
    ...earlierNote(months, context),
  ];
}

function ageTable(months: readonly MonthFigure[], context: MonitoringContext): Block {
  const { words, language } = context;
  const { upTo30, upTo60, upTo90, longer } = words.backlog.ages;
  const labels = [words.backlog.open, upTo30, upTo60, upTo90, longer, words.backlog.oldest];
  const rows = months.map((month): readonly TableCell[] => [
    cell(monthName(month, context)),
    ...[month.backlog, ...(month.backlogAges ?? [undefined, undefined, undefined, undefined])].map(
      (count) => cell(count === undefined ? words.none : countText(count, language)),
    ),
    cell(
      month.oldestOpen === undefined || month.backlog === 0
        ? words.none
        : countText(month.oldestOpen, language),
    ),
  ]);
  const columns = [column(words.month, 3), ...labels.map((label) => column(label, 2, 'end'))];
  return table(words.backlog.caption, columns, rows);
}
