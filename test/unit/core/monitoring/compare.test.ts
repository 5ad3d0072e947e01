import { describe, expect, test } from 'vitest';
import { compareSection } from '#core/monitoring/sections/compare-section.ts';
import { monitoringSections } from '#core/monitoring/sections.ts';
import type { LogMapping, LogSettings } from '#schema/record/complaint-log.ts';
import type { LogFigures, LogPeriod } from '#schema/record/log-figures.ts';
import { aLogPeriod } from '../../../builders/a-log.ts';
import { aMonitoring, linesOfBlocks, TEN_DAYS } from '../../../builders/a-monitoring.ts';

interface Changes {
  readonly figures?: Partial<LogFigures>;
  readonly settings?: Partial<LogSettings>;
  readonly mapping?: Partial<LogMapping>;
}

function aPeriod(month: string, { figures, settings, mapping }: Changes): LogPeriod {
  const period = aLogPeriod(month);
  return {
    ...period,
    figures: { ...period.figures, ...figures },
    settings: { ...period.settings, ...settings },
    mapping: { ...period.mapping, ...mapping },
  };
}

function compared(now: Changes, before: Changes, language = 'en'): readonly string[] {
  const [period, previous] = [aPeriod('2026-11', now), aPeriod('2026-10', before)];
  return linesOfBlocks(compareSection({ ...aMonitoring({}, { language }), period, previous }));
}

const days = (median: number, p90: number): LogFigures['durations'] => [
  { event: 'closed', calendar: { ...TEN_DAYS, median, p90 }, working: TEN_DAYS },
];

describe('beside the last period', () => {
  test('numbers and days stand with their difference', () => {
    const lines = compared(
      { figures: { complaints: 12, open: 5, durations: days(6.5, 20) } },
      { figures: { complaints: 17, open: 5, durations: days(5.5, 20) } },
    );

    expect(lines).toContain('Both periods are counted by the same definitions.');
    expect(lines).toContain('Complaints received | 12 | 17 | −5');
    expect(lines).toContain('Open | 5 | 5 | No difference');
    expect(lines).toContain('Median days to close | 6.5 | 5.5 | +1 day');
  });

  test('of shares it is said whether their intervals overlap', () => {
    const few = compared(
      { figures: { upheld: { part: 6, whole: 10 } } },
      { figures: { upheld: { part: 4, whole: 10 } } },
    );
    const many = compared(
      { figures: { upheld: { part: 600, whole: 1_000 } } },
      { figures: { upheld: { part: 400, whole: 1_000 } } },
    );

    expect(few.join('\n')).toContain(
      '+20.0 percentage points; the 95% intervals overlap, so chance may have made it',
    );
    expect(many.join('\n')).toContain('+20.0 percentage points; the 95% intervals do not overlap');
  });

  test('a figure that is defined otherwise is not compared, and it is said what differs', () => {
    const upheld = { part: 6, whole: 10 };
    const lines = compared(
      { figures: { upheld }, settings: { upheld: ['upheld'] } },
      { figures: { upheld }, settings: { upheld: ['upheld', 'partly'] } },
    );

    expect(lines).toContain('Which outcomes mean upheld.');
    expect(lines.find((line) => line.startsWith('Upheld'))).toMatch(/Counted differently/);
    expect(lines).toContain('Complaints received | 2 | 2 | No difference');
  });

  test('another column of receipt makes nothing comparable', () => {
    const columns = [{ role: 'received', heading: 'Opened', position: 1 }] as const;
    const lines = compared({ mapping: { columns: [...columns] } }, {});

    expect(lines).toContain('The column for “Received”: “Received” then, “Opened” now.');
    expect(lines.find((line) => line.startsWith('Complaints received'))).toMatch(/not compared/);
  });

  test('periods of unequal length, and days that are in both, are said', () => {
    const lines = compared(
      { figures: { firstReceived: '2026-10-01', lastReceived: '2026-11-30' } },
      { figures: { firstReceived: '2026-10-01', lastReceived: '2026-10-31' } },
    ).join('\n');

    expect(lines).toContain('61 and 31 days');
    expect(lines).toContain('the days from 1 October 2026 to 31 October 2026');
  });

  test('is written in Chinese as well', () => {
    const lines = compared({ figures: { complaints: 12 } }, {}, 'zh');

    expect(lines).toContain('受理投诉 | 12 | 2 | +10');
    expect(lines.join('\n')).not.toMatch(/[{}]/);
  });
});

test('a period without one before it is beside nothing', () => {
  const ids = monitoringSections(aMonitoring()).map(({ id }) => id);
  const both = monitoringSections(aMonitoring({}, { previous: aLogPeriod('2026-09') }));

  expect(ids).not.toContain('compare');
  expect(both.map(({ id }) => id)).toContain('compare');
});
