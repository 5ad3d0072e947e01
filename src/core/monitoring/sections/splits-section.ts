import { cell, column, heading, paragraph, table } from '#core/document/blocks.ts';
import type { Block, TableCell, TableColumn } from '#core/document/document.ts';
import { fill, fillCount } from '#core/message.ts';
import { writtenCauses } from '#core/quality/cause-and-effect.ts';
import { causeFigure } from '#core/quality-blocks/cause-figure.ts';
import { toolBlocks } from '#core/quality-blocks/tool-figure.ts';
import type { Tally, ValueFigure } from '#schema/record/log-figures.ts';
import { tallyCheckSheet, tallyPareto, tallyRates } from '../charts.ts';
import { amountText, countText, daysText, partText } from '../figure-text.ts';
import type { MonitoringContext } from '../monitoring-context.ts';
import { warningsBeside } from '../warnings-beside.ts';
import { perThousand } from './rates-section.ts';

/** So many values stand in a table; the rest stands in one row. */
const MOST_VALUES = 15;

interface Split {
  readonly label: string;
  readonly of: (value: ValueFigure) => string;
}

/** By category, site, channel, severity and whatever else the register has: rates where sizes are known. */
export function splitsSection(context: MonitoringContext): readonly Block[] {
  const { words, period } = context;
  const tallies = period.figures.tallies.filter(({ values }) => values.length > 0);
  if (tallies.length === 0) return [paragraph(words.splits.refused), ...causesBlocks(context)];
  return [
    ...warningsBeside('splits', context),
    ...tallies.flatMap((tally) => tallyBlocks(tally, context)),
    ...causesBlocks(context),
  ];
}

/** The cause-and-effect diagram, where somebody filled one in. */
function causesBlocks({ causes = {}, quality, language }: MonitoringContext): readonly Block[] {
  const diagram = writtenCauses(causes, quality.causes.kinds);
  if (diagram === undefined) return [];
  const figure = causeFigure(diagram, { words: quality, language });
  return [heading(2, 'causes', quality.causes.title), ...toolBlocks(figure, true)];
}

function tallyBlocks(tally: Tally, context: MonitoringContext): readonly Block[] {
  const { words } = context;
  return [
    heading(2, `split-${tally.role}`, headingOf(tally, context)),
    paragraph(fewText(tally, context)),
    ...(hasExposure(tally)
      ? [...tallyRates(tally, context), paragraph(words.splits.rates, 'note')]
      : tallyPareto(tally, context)),
    valuesTable(tally, context),
    ...(tally.role === 'category' ? tallyCheckSheet(tally, context) : []),
  ];
}

/** The role and the heading of the column that it is read from. */
export function headingOf({ role, heading: own }: Tally, { words }: MonitoringContext): string {
  return fill(words.splits.heading, { role: words.roles[role], column: own });
}

function hasExposure({ values }: Tally): boolean {
  return values.some(({ exposure }) => exposure !== undefined && exposure > 0);
}

function fewText({ distinct, vitalFew, blank, rows }: Tally, context: MonitoringContext): string {
  const { words, language } = context;
  return fillCount(language, words.splits.few, vitalFew, {
    count: countText(vitalFew, language),
    distinct: countText(distinct, language),
    blank: partText(blank, rows, context),
  });
}

/** The columns that at least one value has something for. */
function splitsOf(tally: Tally, context: MonitoringContext): readonly Split[] {
  const { words, language } = context;
  const { values } = tally;
  const pair = (two: readonly [number, number] | undefined) =>
    two === undefined ? words.none : partText(two[0], two[1], context);
  const all: readonly (Split & { readonly isThere: boolean })[] = [
    {
      label: words.rates.rate,
      isThere: hasExposure(tally),
      of: ({ complaints, exposure = 0 }) => perThousand(complaints, exposure, context),
    },
    {
      label: words.splits.medianDays,
      isThere: values.some(({ medianDays }) => medianDays !== undefined),
      of: ({ medianDays }) => daysText(medianDays, context),
    },
    {
      label: words.splits.p90Days,
      isThere: values.some(({ p90Days }) => p90Days !== undefined),
      of: ({ p90Days }) => daysText(p90Days, context),
    },
    {
      label: words.outcomes.upheld,
      isThere: values.some(({ upheld }) => upheld !== undefined && upheld[1] > 0),
      of: ({ upheld }) => pair(upheld),
    },
    {
      label: words.splits.amount,
      isThere: values.some(({ amount }) => amount !== undefined && amount !== 0),
      of: ({ amount }) => (amount === undefined ? words.none : amountText(amount, language)),
    },
  ];
  return all.filter(({ isThere }) => isThere);
}

function valuesTable(tally: Tally, context: MonitoringContext): Block {
  const { words, language } = context;
  const splits = splitsOf(tally, context);
  const total = tally.values.reduce((sum, { complaints }) => sum + complaints, 0);
  const shown = tally.values.slice(0, MOST_VALUES);
  const rest = tally.values.slice(MOST_VALUES);
  const columns: readonly TableColumn[] = [
    column(words.roles[tally.role], 4),
    column(words.complaints, 3, 'end'),
    ...splits.map(({ label }) => column(label, 2, 'end')),
  ];
  const rows = shown.map((value): readonly TableCell[] => [
    cell(valueName(value.value, context)),
    cell(partText(value.complaints, total, context)),
    ...splits.map(({ of }) => cell(of(value))),
  ]);
  const kinds = { count: countText(rest.length, language) };
  const others = rest.reduce((sum, { complaints }) => sum + complaints, 0);
  const restRow = [
    cell(fillCount(language, words.splits.others, rest.length, kinds)),
    cell(partText(others, total, context)),
    ...splits.map(() => cell(words.none)),
  ];
  const caption = fill(words.splits.caption, { name: words.roles[tally.role] });
  return table(caption, columns, rest.length === 0 ? rows : [...rows, restRow]);
}

/** A value as it is written, or that there is none. */
export function valueName(value: string, { words }: MonitoringContext): string {
  return value.trim() === '' ? words.blank : value;
}
