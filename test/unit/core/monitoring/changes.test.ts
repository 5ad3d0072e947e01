import { describe, expect, test } from 'vitest';
import { splitPlaces } from '#core/monitoring/changes.ts';
import { figuresWorkbook } from '#core/monitoring/figures-workbook.ts';
import { monitoringSection } from '#core/monitoring/sections.ts';
import type { LogFigures } from '#schema/record/log-figures.ts';
import type { LogSplit } from '#schema/record/log-record.ts';
import { aMonitoring, linesOfBlocks } from '../../../builders/a-monitoring.ts';

const NEW_FORM: LogSplit = { day: '2025-07-14', month: '2025-07', reason: 'New form' };
const MORE_STAFF: LogSplit = { day: '2025-07-02', month: '2025-07', reason: 'More staff' };

const MONTHS = Array.from({ length: 12 }, (_, at) => `2025-${String(at + 1).padStart(2, '0')}`);
const months: LogFigures['months'] = MONTHS.map((month, at) => ({
  ...{ month, received: at < 6 ? 30 + (at % 3) : 10 + (at % 3), closed: 0, reopened: 0 },
  isPartial: false,
}));

function placesOf(...splits: readonly LogSplit[]) {
  return splitPlaces(MONTHS, { splits, language: 'en' });
}

describe('a documented change', () => {
  test('splits a chart at its month, with all that was changed in that month', () => {
    expect(placesOf(NEW_FORM, MORE_STAFF)).toEqual([{ place: 6, text: 'More staff and New form' }]);
  });

  test('splits nothing where one side of it would have no value', () => {
    const first = { month: '2025-01', reason: 'A' };
    const after = { month: '2026-01', reason: 'B' };

    expect(placesOf(first, after)).toEqual([]);
  });

  test('gives the chart a centre line of its own, and is told with its day', () => {
    const context = aMonitoring({ months }, { splits: [NEW_FORM] });
    const lines = linesOfBlocks(monitoringSection('volume', context).blocks);

    expect(lines.join('\n')).toMatch(
      /Since the last documented change: 6 values with a mean of 11/,
    );
    expect(lines).toContain('14 July 2025: New form');
  });

  test('without a day, from an older file, is told with its month', () => {
    const context = aMonitoring({ months }, { splits: [{ month: '2025-07', reason: 'New form' }] });

    expect(linesOfBlocks(monitoringSection('volume', context).blocks)).toContain(
      'Jul 2025: New form',
    );
  });

  test('stands in the workbook', () => {
    const sheets = figuresWorkbook(aMonitoring({ months }, { splits: [NEW_FORM] }));

    expect(sheets.find(({ name }) => name === 'Documented changes')?.rows).toEqual([
      [
        { kind: 'day', day: '2025-07-14' },
        { kind: 'text', text: 'New form' },
      ],
    ]);
  });
});

test('a register without changes says nothing of them', () => {
  const lines = linesOfBlocks(monitoringSection('volume', aMonitoring({ months })).blocks);

  expect(lines.join('\n')).not.toContain('Changes that were made');
});
