import { expect, test } from 'vitest';
import { buildMonitoringReport } from '#core/monitoring/build-monitoring-report.ts';
import type { LogWarning } from '#schema/record/log-warning.ts';
import { aMonitoring, linesOfBlocks } from '../../../builders/a-monitoring.ts';

const codes = ['noId', 'noRepeatKey', 'closedOnly', 'noClosedColumn', 'tooManyValues'] as const;
const warnings: LogWarning[] = codes.map((code) => ({ code, count: 1, rows: [], names: [] }));

function boardLines(organisation = 'Harbour Homes', changes = { warnings }): readonly string[] {
  const report = buildMonitoringReport(aMonitoring(changes), organisation, 'board');
  return linesOfBlocks(report.blocks);
}

test('the board is told first which register, period and day its page is about', () => {
  expect(boardLines().slice(0, 2)).toEqual([
    'Complaints monitoring report – Harbour Homes',
    'Complaints in the register register-2026-10.csv: 2, received 2 October 2026 to 3 October 2026. What is open is looked at on 28 October 2026.',
  ]);
});

test('the board reads each warning once, the gravest four, and how many more there are', () => {
  const lines = boardLines();

  expect(lines.filter((line) => line.startsWith('No column holds an id'))).toHaveLength(1);
  expect(lines.at(-1)).toBe('1 more stands in the full report.');
});

test('a board that has no warning to mind is told so, and no name is made up', () => {
  const [title, ...lines] = boardLines(' ', { warnings: [] });

  expect(title).toBe('Complaints monitoring report');
  expect(lines.at(-1)).toBe('Nothing was found in the register that would spoil a figure.');
});
