import { bullets, cell, column, heading, paragraph, table } from '#core/document/blocks.ts';
import type { Block, Run, TableCell } from '#core/document/document.ts';
import { colonAfter, fill } from '#core/message.ts';
import { ownEntry } from '#core/own-entry.ts';
import { INDICATOR_VIEWS } from '#schema/record/log-record.ts';
import { amountText, countText, daysText } from '../figure-text.ts';
import type { Indicator } from '../indicator.ts';
import type { MonitoringContext } from '../monitoring-context.ts';
import { type IndicatorReading, readIndicator, STATE_MARKS } from '../read-indicator.ts';

/** The indicator set in four views: value, target, owner and state of each. */
export function indicatorsSection(context: MonitoringContext): readonly Block[] {
  const { words } = context;
  return [
    paragraph(words.indicators.lead),
    ...INDICATOR_VIEWS.flatMap((view) => viewTable(view, context)),
    heading(2, 'indicator-definitions', words.indicators.definitions),
    bullets(context.indicators.map((indicator) => definitionRuns(indicator, context))),
  ];
}

/** Every indicator of the set with its value for the period. */
export function indicatorReadings({
  indicators,
  aims,
  typed,
  period,
}: MonitoringContext): readonly IndicatorReading[] {
  return indicators.map((indicator) =>
    readIndicator(indicator, period.figures, {
      aim: ownEntry(aims, indicator.id),
      typed: ownEntry(typed, indicator.id),
    }),
  );
}

function viewTable(view: Indicator['view'], context: MonitoringContext): readonly Block[] {
  const { words } = context;
  const { name, value, target, owner, state } = words.indicators.columns;
  const readings = indicatorReadings(context).filter(({ indicator }) => indicator.view === view);
  if (readings.length === 0) return [];
  const columns = [
    column(name, 4),
    column(value, 4),
    column(target, 3),
    column(owner, 2),
    column(state, 2),
  ];
  const caption = fill(words.indicators.caption, { view: words.indicators.views[view] });
  return [
    table(
      caption,
      columns,
      readings.map((reading) => rowOf(reading, context)),
    ),
  ];
}

function rowOf(reading: IndicatorReading, context: MonitoringContext): readonly TableCell[] {
  const { indicator, aim, state } = reading;
  const { words } = context;
  return [
    cell(indicator.name),
    cell(valueText(reading, context)),
    cell(targetText(indicator, aim?.target, context)),
    cell(aim?.owner?.trim() || words.none),
    cell(words.indicators.states[state], { mark: STATE_MARKS[state] }),
  ];
}

function valueText(
  { indicator, value, isTyped }: IndicatorReading,
  context: MonitoringContext,
): string {
  const { words } = context;
  if (value === undefined && indicator.source !== 'typed') return words.indicators.notTold;
  if (value === undefined) return fill(words.indicators.toType, { from: indicator.from });
  const text = unitText(value, indicator, context);
  return isTyped ? fill(words.indicators.typed, { value: text }) : text;
}

/** A number in the unit of its indicator. */
function unitText(value: number, { unit }: Indicator, context: MonitoringContext): string {
  const { words, language } = context;
  const isFine = unit === 'money' || unit === 'perThousand';
  const plain = unit === 'number' ? countText(value, language) : daysText(value, context);
  return fill(words.indicators.units[unit], {
    value: isFine ? amountText(value, language) : plain,
  });
}

function targetText(
  indicator: Indicator,
  target: number | undefined,
  context: MonitoringContext,
): string {
  const { words } = context;
  if (target === undefined) return words.none;
  const value = unitText(target, indicator, context);
  return indicator.better === undefined
    ? value
    : fill(words.indicators.targets[indicator.better], { value });
}

function definitionRuns(
  { name, definition, formula }: Indicator,
  { words }: MonitoringContext,
): readonly Run[] {
  return [
    { text: `${name}${colonAfter(name)}`, strong: true },
    { text: fill(words.indicators.definition, { definition, formula }) },
  ];
}
