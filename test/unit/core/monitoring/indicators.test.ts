import { describe, expect, test } from 'vitest';
import { readIndicators } from '#build/read-indicators.ts';
import { codePromises } from '#core/monitoring/code-promises.ts';
import { loadIndicators } from '#core/monitoring/load-indicators.ts';
import { readIndicator } from '#core/monitoring/read-indicator.ts';
import { monitoringSection } from '#core/monitoring/sections.ts';
import { INDICATOR_VIEWS } from '#schema/record/log-record.ts';
import { someLogFigures } from '../../../builders/a-log.ts';
import { aMonitoring, aTally, linesOfBlocks, TEN_DAYS } from '../../../builders/a-monitoring.ts';

const figures = someLogFigures('2026-10');

function theIndicator(id: string) {
  const found = readIndicators().find((indicator) => indicator.id === id);
  if (found === undefined) throw new Error(`There is no indicator ${id}.`);
  return found;
}

function read(
  id: string,
  changes: Partial<typeof figures>,
  said: { target?: number; typed?: number } = {},
) {
  const aim = said.target === undefined ? undefined : { target: said.target };
  return readIndicator(theIndicator(id), { ...figures, ...changes }, { aim, typed: said.typed });
}

test('the set looks from all four views, in both languages', () => {
  for (const view of INDICATOR_VIEWS)
    expect(readIndicators().filter((one) => one.view === view).length).toBeGreaterThan(3);
  expect(readIndicators('zh').map(({ id }) => id)).toEqual(readIndicators().map(({ id }) => id));
});

describe('an indicator', () => {
  const closing = [{ event: 'closed', calendar: TEN_DAYS, working: TEN_DAYS } as const];

  test('is read from the figures, and met or not by the way that is better', () => {
    expect(read('median-days', { durations: [...closing] }, { target: 5.5 })).toMatchObject({
      ...{ value: 5.5, state: 'met', isTyped: false },
    });
    expect(read('p90-days', { durations: [...closing] }, { target: 10 }).state).toBe('unmet');
    expect(
      read(
        'satisfied',
        {
          satisfaction: {
            ...{ response: { part: 20, whole: 40 }, satisfied: { part: 15, whole: 20 } },
            ...{ satisfiedFrom: 4, mean: 4, scores: [] },
          },
        },
        { target: 80 },
      ),
    ).toMatchObject({ value: 75, state: 'unmet' });
  });

  test('that no register tells is what was typed in, and not known without that', () => {
    expect(read('staff-trained', {}, { typed: 90, target: 85 })).toMatchObject({
      ...{ value: 90, isTyped: true, state: 'met' },
    });
    expect(read('staff-trained', {}, { target: 85 })).toMatchObject({
      ...{ value: undefined, state: 'unknown' },
    });
  });

  test('that is counted is never replaced by what was typed in', () => {
    expect(read('backlog', { open: 7 }, { typed: 1 })).toMatchObject({ value: 7, isTyped: false });
  });

  test('of which neither way is better is neither met nor missed', () => {
    expect(read('upheld', { upheld: { part: 3, whole: 10 } }, { target: 20 })).toMatchObject({
      ...{ value: 30, state: 'none' },
    });
  });

  test('takes the share of blanks in the column of categories', () => {
    const tallies = [
      aTally('category', [
        ['', 1],
        ['Late', 3],
      ]),
    ];

    expect(read('unclassified', { tallies }).value).toBe(25);
  });
});

test('the section shows value, target, owner and state, and says what has to be typed in', () => {
  const aims = { backlog: { target: 5, owner: 'Ada Quill' } };
  const lines = linesOfBlocks(
    monitoringSection('indicators', aMonitoring({ open: 7 }, { aims })).blocks,
  );

  expect(lines).toContain('Open complaints | 7 | at most 5 | Ada Quill | Not met');
  expect(lines).toContain(
    'Staff trained in complaints handling | To be typed in: training records | – | – | Not known',
  );
});

test('a file with two indicators of one id is refused with the id', () => {
  const entry = `  - {id: a, view: customer, source: typed, unit: number, name: {en: a, zh: a}, definition: {en: a, zh: a}, formula: {en: a, zh: a}, from: {en: a, zh: a}}`;

  expect(() =>
    loadIndicators({ path: 'i.yaml', text: `indicators:\n${entry}\n${entry}\n` }, 'en'),
  ).toThrow('two indicators with the id a');
});

test('a code’s limits are promises where a register has the days for them', () => {
  const limit = (
    of: string,
    count: number,
    unit: 'weeks' | 'workingDays' | 'months' | 'hours',
  ) => ({
    ...{ of, kind: 'atMost', period: { count, unit } },
  });

  expect(
    codePromises([
      limit('acknowledge', 5, 'workingDays'),
      limit('answer', 8, 'weeks'),
      limit('answer', 2, 'months'),
      limit('acknowledge', 24, 'hours'),
      limit('extension', 4, 'weeks'),
    ]).map(({ event, days, unit }) => `${event} ${days} ${unit}`),
  ).toEqual(['acknowledged 5 working', 'closed 56 calendar']);
});
