import { describe, expect, test } from 'vitest';
import { USUAL_SETTINGS } from '#core/complaint-log/figures/usual-settings.ts';
import {
  type MONITORING_SECTIONS,
  monitoringSection,
  monitoringSections,
} from '#core/monitoring/sections.ts';
import type { LogFigures } from '#schema/record/log-figures.ts';
import { type LogWarning, WARNING_CODES } from '#schema/record/log-warning.ts';
import { aMonitoring, aTally, linesOfBlocks, TEN_DAYS } from '../../../builders/a-monitoring.ts';

function said(
  id: (typeof MONITORING_SECTIONS)[number],
  changes: Partial<LogFigures> = {},
): readonly string[] {
  return linesOfBlocks(monitoringSection(id, aMonitoring(changes)).blocks);
}

test('every section says something of a register that tells next to nothing', () => {
  for (const { id, title, blocks } of monitoringSections(aMonitoring()))
    expect([id, title !== '', blocks.length > 0]).toEqual([id, true, true]);
});

describe('what cannot be told', () => {
  test('durations without dates are refused, not drawn', () => {
    expect(said('times')).toEqual([expect.stringMatching(/^No days are told/)]);
  });

  test('a backlog that the register cannot tell is refused, with the reason beside it', () => {
    const warnings: LogWarning[] = [{ code: 'closedOnly', count: 1, rows: [], names: [] }];
    const lines = said('backlog', { warnings });

    expect(lines[0]).toMatch(/^Mind: The register seems to hold closed cases alone/);
    expect(lines[1]).toMatch(/^Open complaints are not told/);
    expect(lines).toHaveLength(2);
  });

  test('of closed cases alone nothing open is told anywhere, though the file has noughts', () => {
    const month = { month: '2026-10', received: 30, closed: 30, reopened: 0, isPartial: false };
    const figures = {
      ...{ complaints: 30, closed: 30, open: 0, isBacklogSound: false },
      months: [
        { ...month, backlog: 0, backlogAges: [0, 0, 0, 0] as [number, number, number, number] },
      ],
    };

    expect(said('backlog', figures).at(-1)).toMatch(/^Open complaints are not told/);
    expect(said('volume', figures).join('\n')).not.toMatch(/open/i);
    expect(said('board', figures).join('\n')).not.toMatch(/open on/i);
  });

  test('repeats are never shown without what makes them', () => {
    const share = { part: 3, whole: 40, low: 0.02, high: 0.2 };

    expect(said('outcomes').join()).toContain('Not told by this register');
    expect(said('outcomes', { repeats: { key: ['site', 'category'], days: 90, share } })[0]).toBe(
      'Repeated within 90 days, by Site and Category | 7.5% (3 of 40); 95% interval 2% to 20%',
    );
  });
});

test('causes that somebody wrote down stand in the report, with what they are not', () => {
  const causes = { effect: 'Answers come late', people: 'No cover during leave' };
  const context = { ...aMonitoring(), causes };
  const lines = linesOfBlocks(monitoringSection('splits', context).blocks).join('\n');

  expect(lines).toContain('Cause-and-effect diagram');
  expect(lines).toContain('No cover during leave');
  expect(lines).toContain('Which of them are real has to be shown with numbers');
  expect(said('splits').join()).not.toContain('Cause-and-effect');
});

describe('a warning', () => {
  const warning = {
    ...({ code: 'unreadableDates', count: 12, role: 'received' } as const),
    rows: [4, 9, 17],
    names: ['tomorrow', ''],
  };

  test('is one sentence with its count, its column and its first rows', () => {
    expect(said('mind', { warnings: [warning] })).toContain(
      '12 cells under “Received” are no dates that can be read, and count as missing. Named: tomorrow and (blank). The first are rows 4, 9 and 17.',
    );
  });

  test('stands beside the figures that it would spoil as well', () => {
    expect(said('volume', { warnings: [warning] }).join()).toContain('12 cells under “Received”');
    expect(said('money', { warnings: [warning] }).join()).not.toContain('12 cells');
  });

  test.each(WARNING_CODES)(
    '%s has its sentence in both languages, with nothing left to fill',
    (code) => {
      for (const language of ['en', 'zh']) {
        const warnings: LogWarning[] = [
          { code, count: 2, rows: [5, 6], names: ['a'], role: 'received' },
        ];
        const lines = linesOfBlocks(
          monitoringSection('mind', aMonitoring({ warnings }, { language })).blocks,
        );
        expect(lines[1]).toMatch(language === 'en' ? /Rows 5 and 6\.$/ : /第5和6行。$/);
        expect(lines[1]).not.toMatch(/[{}]/);
      }
    },
  );
});

describe('shares', () => {
  const promise = { id: 'p', event: 'closed', days: 1, unit: 'working' } as const;
  const figure = {
    promise,
    ofDue: { part: 17, whole: 20, low: 0.64, high: 0.948 },
    ofDone: { part: 17, whole: 18 },
    notYetDue: 3,
    byMonth: [],
  };

  const dates: LogFigures['dates'] = [
    { role: 'closed', filled: 18, blank: 2, unreadable: 0, hasTimes: false },
  ];

  test('a promise is not held against a register without a date for it', () => {
    const [line = ''] = said('promises', { promises: [figure] });

    expect(line).toMatch(/^Not told: Closed within 1 working day\./);
    expect(said('promises', { promises: [figure] })).toHaveLength(1);
  });

  test('on time stands with both its numbers and its interval', () => {
    expect(said('promises', { promises: [figure], dates })).toContain(
      'Closed within 1 working day | 85.0% (17 of 20); 95% interval 64% to 95% | 94.4% (17 of 18) | 3',
    );
  });

  test.each([
    [9_999, 'over 99.9% (9,999 of 10,000)'],
    [10_000, '100% (10,000 of 10,000)'],
    [1, 'under 0.1% (1 of 10,000)'],
    [0, '0% (0 of 10,000)'],
  ])('%i of 10,000 is %s', (part, text) => {
    expect(said('outcomes', { upheld: { part, whole: 10_000 } })[0]).toBe(`Upheld | ${text}`);
  });
});

test('days are told in calendar and in working days, with the method of the percentile', () => {
  const durations = [{ event: 'closed', calendar: TEN_DAYS, working: TEN_DAYS } as const];
  const lines = said('times', { durations: [...durations] });

  expect(lines).toContain('To close, calendar days | 10 | 5.5 | 7.5 | 11.1 | 30');
  expect(lines).toContain('To close, working days | 10 | 5.5 | 7.5 | 11.1 | 30');
  expect(lines.join()).toContain('PERCENTILE.INC');
  expect(lines.join()).toContain('No days are told for acknowledging and answering');
});

describe('splits', () => {
  test('blanks are a value of their own, and the rest stands in one row', () => {
    const many = Array.from({ length: 17 }, (_, place) => [`Kind ${place}`, 1] as const);
    const tallies = [aTally('category', [['', 5], ...many])];
    const lines = said('splits', { tallies });

    expect(lines).toContain('(blank) | 22.7% (5 of 22)');
    expect(lines.at(-1)).toBe('3 further values | 13.6% (3 of 22)');
  });

  test('rates stand beside the counts where the sizes of sites are known', () => {
    const [north, south] = aTally('site', [
      ['North', 60],
      ['South', 20],
    ]).values;
    const values = [
      { ...north, exposure: 30_000 },
      { ...south, exposure: 4_000 },
    ] as LogFigures['tallies'][number]['values'];
    const lines = said('splits', { tallies: [aTally('site', [], { values, rows: 80 })] });

    expect(lines).toContain('North | 75.0% (60 of 80) | 2.00');
    expect(lines).toContain('South | 25.0% (20 of 80) | 5.00');
    expect(lines.join()).toContain('Compare the rates, not the counts');
  });
});

test('the method names the calendar, the clock and what was taken for upheld', () => {
  const context = aMonitoring();
  const settings = { ...USUAL_SETTINGS, calendar: 'cn', upheld: ['Justified', 'Yes'] };
  const lines = linesOfBlocks(
    monitoringSection('method', { ...context, period: { ...context.period, settings } }).blocks,
  );

  expect(lines).toContain(
    'Working days are those of mainland China, with its exchanged working days, holidays left out.',
  );
  expect(lines).toContain('Upheld is read from: Justified and Yes.');
});
