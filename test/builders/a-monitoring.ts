import { readIndicators } from '#build/read-indicators.ts';
import { readWords } from '#build/read-words.ts';
import { USUAL_SETTINGS } from '#core/complaint-log/figures/usual-settings.ts';
import type { Block, TableBlock } from '#core/document/document.ts';
import type { MonitoringContext } from '#core/monitoring/monitoring-context.ts';
import type { LogFigures, Spread, Tally } from '#schema/record/log-figures.ts';
import { aLogPeriod, someLogFigures } from './a-log.ts';

/** Days of ten complaints: 1, 2, 3, 4, 5, 6, 7, 8, 9 and 30. */
export const TEN_DAYS: Spread = {
  count: 10,
  mean: 7.5,
  min: 1,
  median: 5.5,
  p90: 11.1,
  max: 30,
  medianNearest: 5,
  p90Nearest: 9,
  zero: 0,
  byDay: [0, 1, 1, 1, 1, 1, 1, 1, 1, 1, ...Array(20).fill(0), 1],
};

/** A column of words with a value for each pair of name and number. */
export function aTally(
  role: Tally['role'],
  pairs: readonly (readonly [string, number])[],
  changes: Partial<Tally> = {},
): Tally {
  const rows = pairs.reduce((sum, [, count]) => sum + count, 0);
  return {
    role,
    heading: 'Heading',
    rows,
    distinct: pairs.length,
    blank: pairs.find(([value]) => value === '')?.[1] ?? 0,
    vitalFew: 1,
    values: pairs.map(([value, count]) => ({
      value,
      rows: count,
      complaints: count,
      byMonth: [count],
      closed: 0,
    })),
    proposals: [],
    ...changes,
  };
}

/** What is said of figures that differ from those of two complaints in October 2026 by the changes. */
export function aMonitoring(
  changes: Partial<LogFigures> = {},
  more: Partial<MonitoringContext> = {},
): MonitoringContext {
  const { language = 'en' } = more;
  const period = aLogPeriod('2026-10');
  return {
    period: {
      ...period,
      settings: USUAL_SETTINGS,
      figures: { ...someLogFigures('2026-10'), ...changes },
    },
    indicators: readIndicators(language),
    aims: {},
    typed: {},
    splits: [],
    words: readWords(language, 'monitoring'),
    quality: readWords(language, 'quality'),
    language,
    ...more,
  };
}

/** The texts of blocks, a line for each paragraph, item, heading and row of a table. */
export function linesOfBlocks(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block): readonly string[] => {
    switch (block.kind) {
      case 'heading':
        return [block.text];
      case 'paragraph':
        return [block.runs.map(({ text }) => text).join('')];
      case 'list':
        return block.items.map((item) => item.map(({ text }) => text).join(''));
      case 'table':
        return block.rows.map((row) => rowText(row));
      default:
        return [];
    }
  });
}

function rowText(row: TableBlock['rows'][number]): string {
  return row.map(({ runs }) => runs.map(({ text }) => text).join('')).join(' | ');
}
