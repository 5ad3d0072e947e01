import { cell, column, table } from '#core/document/blocks.ts';
import type { TableBlock } from '#core/document/document.ts';
import { fill, fillCount } from '#core/message.ts';
import { type CheckRow, type CheckSheet, checkSheet } from '#core/quality/check-sheet.ts';
import type { QualityWords } from '#core/words/quality-words.ts';
import type { ToolFigure, Writing } from './tool-figure.ts';
import { numberWriting } from './write-number.ts';
import { shortPeriods } from './write-period.ts';

/** As many periods as stand side by side on paper, of months and of longer ones, and as many kinds as are read. */
const MOST_PERIODS = 12;
const MOST_QUARTERS = 8;
const MOST_ROWS = 20;

/** A check sheet: kinds by periods; months that are too many for a page stand together as quarters or years. */
export function checkSheetTable(
  name: string,
  rows: readonly CheckRow[],
  periods: readonly string[],
  { words, language }: Writing,
): ToolFigure {
  const said = words.checkSheet;
  const groups = groupPeriods(periods, said.quarter, language);
  const gathered = rows.map((row) => ({
    name: row.name,
    counts: groups.map(({ from, to }) =>
      row.counts.slice(from, to).reduce((sum, count) => sum + count, 0),
    ),
  }));
  const sheet = checkSheet(
    gathered,
    groups.map(({ label }) => label),
    MOST_ROWS,
  );
  const own = sheetTable(fill(said.caption, { name }), sheet, { words, language });
  const says = fill(said.says, {
    ...{ name, total: numberWriting(language).figure(sheet.total) },
    ...{ kinds: rows.length, periods: periods.length },
    first: namedKind(sheet.rows[0]?.name ?? '', words),
  });
  return { says, saysNot: said.saysNot, table: own };
}

function namedKind(name: string, words: QualityWords): string {
  return name.trim() === '' ? words.pareto.blank : name;
}

function sheetTable(caption: string, sheet: CheckSheet, { words, language }: Writing): TableBlock {
  const said = words.checkSheet;
  const { figure } = numberWriting(language);
  const line = (label: string, counts: readonly number[], sum: number) => [
    cell(label),
    ...counts.map((count) => cell(figure(count))),
    cell([{ text: figure(sum), strong: true }]),
  ];
  const { rest } = sheet;
  return table(
    caption,
    [
      column(said.kind, 3),
      ...sheet.periods.map((period) => column(period, period.startsWith('≤') ? 1.4 : 1, 'end')),
      column(said.sum, 1.6, 'end'),
    ],
    [
      ...sheet.rows.map((row) => line(namedKind(row.name, words), row.counts, row.sum)),
      ...(rest
        ? [line(fillCount(language, words.pareto.rest, rest.kinds), rest.counts, rest.sum)]
        : []),
      line(said.sum, sheet.sums, sheet.total),
    ],
  );
}

interface Group {
  readonly label: string;
  readonly from: number;
  readonly to: number;
}

/** Periods as they are, or months as quarters or years; the first of what is still too many as one. */
function groupPeriods(
  periods: readonly string[],
  quarter: string,
  language: string,
): readonly Group[] {
  const labels = shortPeriods(language, periods);
  const each = labels.map((label, place) => ({ label, from: place, to: place + 1 }));
  if (periods.length <= MOST_PERIODS) return each;
  const areMonths = periods.every((period) => /^\d{4}-\d{2}$/.test(period));
  if (!areMonths) return gatherFirst(each);
  const quarters = groupBy(periods, (period) =>
    fill(quarter, { year: period.slice(0, 4), quarter: Math.ceil(Number(period.slice(5)) / 3) }),
  );
  if (quarters.length <= MOST_QUARTERS) return quarters;
  return gatherFirst(groupBy(periods, (period) => period.slice(0, 4)));
}

/** As many groups as there is room for: what lies before the others is one, so that the sums stay whole. */
function gatherFirst(groups: readonly Group[]): readonly Group[] {
  const last = groups.length - MOST_PERIODS;
  const gathered = groups[last];
  if (last <= 0 || gathered === undefined) return groups;
  const first = { label: `≤\u00a0${gathered.label}`, from: 0, to: gathered.to };
  return [first, ...groups.slice(last + 1)];
}

function groupBy(
  periods: readonly string[],
  labelOf: (period: string) => string,
): readonly Group[] {
  const groups: Group[] = [];
  for (const [place, period] of periods.entries()) {
    const label = labelOf(period);
    const last = groups.at(-1);
    if (last?.label === label) groups[groups.length - 1] = { ...last, to: place + 1 };
    else groups.push({ label, from: place, to: place + 1 });
  }
  return groups;
}
