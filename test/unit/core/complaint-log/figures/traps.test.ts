import { expect, test } from 'vitest';
import type { LogFigures } from '#schema/record/log-figures.ts';
import type { WarningCode } from '#schema/record/log-warning.ts';
import { aMapping, figuresOf, type Roles } from '../../../../builders/complaint-log.ts';

const ROLES: Roles = { id: 'Ref', received: 'Received', closed: 'Closed', category: 'Category' };
const HEADINGS = 'Ref,Received,Closed,Category';

function figuresOfRows(rows: readonly string[], more: Parameters<typeof figuresOf>[2] = {}) {
  return figuresOf([HEADINGS, ...rows].join('\n'), aMapping(HEADINGS, ROLES), more);
}

function warning({ warnings }: LogFigures, code: WarningCode) {
  return warnings.find((one) => one.code === code);
}

const closing = ({ durations }: LogFigures) =>
  durations.find(({ event }) => event === 'closed')?.calendar;

test('a complaint of several rows counts once, from its earliest receipt to its latest closing', () => {
  const figures = figuresOfRows([
    'A1,2026-03-04,2026-03-10,Delay',
    'A2,2026-03-05,2026-03-06,Delay',
    'A1,2026-03-02,2026-03-20,Staff',
  ]);

  expect([figures.rows, figures.complaints]).toEqual([3, 2]);
  expect(closing(figures)).toMatchObject({ count: 2, min: 1, max: 18 });
  expect(warning(figures, 'rowsNotComplaints')?.count).toBe(1);
  expect(warning(figures, 'sameRows')).toBeUndefined();
});

test('an amount that the rows of a complaint repeat is paid once', () => {
  const headings = 'Ref,Received,Paid';
  const text = `${headings}\nA1,2026-03-02,100.10\nA1,2026-03-02,100.10\nA2,2026-03-03,0.20\nA3,2026-03-03,\n`;

  const { amounts } = figuresOf(
    text,
    aMapping(headings, { id: 'Ref', received: 'Received', amount: 'Paid' }),
  );

  expect(amounts).toMatchObject({ paid: 2, sum: 100.3, sumOfRows: 200.4, max: 100.1 });
});

test('rows that repeat others exactly are told from rows that say something else', () => {
  const figures = figuresOfRows([
    'A1,2026-03-02,,Delay',
    'A2,2026-03-02,,Delay',
    'A1,2026-03-02,,Delay',
  ]);

  expect(warning(figures, 'sameRows')?.count).toBe(1);
});

test('a row without an id is a complaint of its own', () => {
  const figures = figuresOfRows([
    ',2026-03-02,,Delay',
    ',2026-03-02,,Delay',
    'A1,2026-03-02,,Delay',
  ]);

  expect(figures.complaints).toBe(3);
  expect(warning(figures, 'blankIds')).toMatchObject({ count: 2, rows: [2, 3] });
});

test('closed before received is received, and in no duration, closure or backlog', () => {
  const figures = figuresOfRows([
    'A1,2026-03-09,1900-01-01,Delay',
    'A2,2026-03-09,2026-03-12,Delay',
  ]);

  expect(figures).toMatchObject({ complaints: 2, invalid: 1, closed: 1, open: 0 });
  expect(closing(figures)?.count).toBe(1);
  expect(figures.months).toMatchObject([{ month: '2026-03', received: 2, closed: 1, backlog: 0 }]);
  expect(warning(figures, 'eventBeforeReceived')).toMatchObject({ count: 1, rows: [2] });
});

test('the day as written is the day, whatever zone stands behind it', () => {
  const figures = figuresOfRows(['A1,2026/03/01 00:00:00+00,2026/03/03T23:30:00-11:00,Delay']);

  expect(figures.firstReceived).toBe('2026-03-01');
  expect(figures.asOf).toBe('2026-03-03');
  expect(closing(figures)?.max).toBe(2);
});

test('a date of another form than the column’s is said and not turned round', () => {
  const headings = 'Ref,Received';
  const text = `${headings}\nA1,03/02/2026\nA2,12/25/2026\nA3,soon\nA4,25/02/2026\n`;

  const figures = figuresOf(
    text,
    aMapping(headings, { id: 'Ref', received: 'Received' }, { dateForm: 'dayFirst' }),
  );

  expect(figures).toMatchObject({ complaints: 4, noReceivedDate: 2, firstReceived: '2026-02-03' });
  expect(warning(figures, 'otherDateForm')?.rows).toEqual([3]);
  expect(warning(figures, 'unreadableDates')?.rows).toEqual([4]);
});

test('a blank that is a space is empty, and is said', () => {
  const figures = figuresOfRows(['A1,2026-03-02, ,\u3000', 'A2,2026-03-02,,Delay']);

  expect(figures.open).toBe(2);
  expect(figures.tallies[0]).toMatchObject({ blank: 1, distinct: 2 });
  expect(figures.warnings.filter(({ code }) => code === 'blanksThatAreSpaces')).toMatchObject([
    { role: 'closed', rows: [2] },
    { role: 'category', rows: [2] },
  ]);
});

test('spellings of one thing are proposed, and joined only with a yes', () => {
  const rows = [
    'A1,2026-03-02,,Telephone (or TDD)',
    'A2,2026-03-02,,Telephone(or TDD)',
    'A3,2026-03-02,,Outside agency',
    'A4,2026-03-02,,Outside  Agency',
    'A5,2026-03-02,,Outside agendy',
    'A6,2026-03-02,,Stage 1',
    'A7,2026-03-02,,Stage 2',
  ];

  const asked = figuresOfRows(rows).tallies[0];
  const mapping = aMapping(HEADINGS, ROLES, {
    foldings: [{ role: 'category', from: 'Outside agendy', to: 'Outside agency' }],
  });
  const folded = figuresOf([HEADINGS, ...rows].join('\n'), mapping).tallies[0];

  expect(asked?.distinct).toBe(7);
  expect(asked?.proposals.map((group) => [...group].sort())).toEqual([
    ['Outside  Agency', 'Outside agency', 'Outside agendy'],
    ['Telephone (or TDD)', 'Telephone(or TDD)'],
  ]);
  expect(folded?.values[0]).toMatchObject({ value: 'Outside agency', rows: 2, complaints: 2 });
});

test('a register of closed cases only says that its backlog is none', () => {
  const rows = Array.from(
    { length: 30 },
    (_, at) => `A${at},2026-0${1 + (at % 3)}-10,2026-04-02,Delay`,
  );

  const figures = figuresOfRows(rows);

  expect(figures.isBacklogSound).toBe(false);
  expect(warning(figures, 'closedOnly')?.count).toBe(30);
});

test('without dates of receipt there are no durations and no months', () => {
  const headings = 'Ref,Closed';
  const figures = figuresOf(
    `${headings}\nA1,2026-03-02\n`,
    aMapping(headings, { id: 'Ref', closed: 'Closed' }),
  );

  expect([figures.durations, figures.months]).toEqual([[], []]);
  expect(warning(figures, 'noReceivedColumn')).toBeDefined();
});

test('first and last months that are likely a part are marked', () => {
  const days = Array.from({ length: 70 }, (_, at) => new Date(Date.UTC(2026, 0, 20 + at)));
  const rows = days.map((day, at) => `A${at},${day.toISOString().slice(0, 10)},,Delay`);

  const figures = figuresOfRows(rows.slice(0, 55));

  expect(figures.months.map(({ isPartial }) => isPartial)).toEqual([true, false, true]);
});

test('a slip into the future is no day of the figures', () => {
  const figures = figuresOfRows([
    'A1,2026-03-02,,Delay',
    'A2,2062-03-02,,Delay',
    'A3,2026-03-20,,Delay',
  ]);

  expect(figures.asOf).toBe('2026-03-20');
  expect(warning(figures, 'futureDates')).toMatchObject({ count: 1, rows: [3] });
});

test('empty lines and headings that come again are left out, each with its row', () => {
  const figures = figuresOfRows(['A1,2026-03-02,,Delay', '', HEADINGS, 'A2,2026-03-03,,Delay']);

  expect([figures.rows, figures.complaints]).toEqual([2, 2]);
  expect(figures.leftOut).toEqual([
    { reason: 'blankRow', count: 1, rows: [3] },
    { reason: 'headingsAgain', count: 1, rows: [4] },
  ]);
  expect(figures.tallies[0]?.values).toMatchObject([{ value: 'Delay', rows: 2 }]);
});

test('a promise counts what is open and overdue against it, and leaves out what is not due yet', () => {
  const rows = [
    'A1,2026-03-02,2026-03-06,Delay',
    'A2,2026-03-02,2026-03-20,Delay',
    'A3,2026-03-02,,Delay',
    'A4,2026-03-18,,Delay',
  ];
  const promise = { id: '5', event: 'closed', days: 5, unit: 'working' } as const;

  const [figure] = figuresOfRows(rows, { promises: [promise] }).promises;

  expect(figure).toMatchObject({
    ofDue: { part: 1, whole: 3 },
    ofDone: { part: 1, whole: 2 },
    notYetDue: 1,
  });
  expect(figure?.ofDue.low).toBeCloseTo(0.0615, 4);
});

test('working days leave out holidays and count exchanged working days', () => {
  const figures = figuresOf(
    `${HEADINGS}\nA1,2026-09-30,2026-10-12,Delay\n`,
    aMapping(HEADINGS, ROLES),
    {},
    {
      holidays: ['2026-10-01', '2026-10-02', '2026-10-05', '2026-10-06', '2026-10-07'],
      workdays: ['2026-10-10'],
    },
  );

  expect(figures.durations[0]?.working.max).toBe(4);
});

test('the backlog at each month’s end has its ages', () => {
  const rows = [
    'A1,2026-01-10,2026-05-02,Delay',
    'A2,2026-03-30,,Delay',
    'A3,2026-05-01,2026-05-02,Delay',
  ];

  const { months } = figuresOfRows(rows);

  expect(months.map(({ backlog }) => backlog)).toEqual([1, 1, 2, 2, 1]);
  expect(months.map(({ backlogAges }) => backlogAges)).toEqual([
    [1, 0, 0, 0],
    [0, 1, 0, 0],
    [1, 0, 1, 0],
    [0, 1, 0, 1],
    [0, 0, 1, 0],
  ]);
  expect(months.map(({ oldestOpen }) => oldestOpen)).toEqual([21, 49, 80, 110, 62]);
});

test('the oldest open complaint is as old as it is on the day of the figures, not at a month’s end', () => {
  const rows = [
    'A1,2026-01-05,,Delay',
    'A2,2026-01-20,2026-03-10,Delay',
    'A3,2026-01-01,2025-12-01,X',
  ];

  expect(figuresOfRows(rows).oldestOpen).toBe(64);
  expect(figuresOfRows(rows, { asOf: '2026-01-31' }).oldestOpen).toBe(26);
  expect(figuresOfRows(rows.slice(1)).oldestOpen).toBeUndefined();
});

test.each([
  ['1 to 5, though nobody gave a 1', [2, 3, 4, 5], 4],
  ['1 to 5, though nobody gave a 5', [1, 2, 4], 4],
  ['0 to 10', [0, 6, 8, 10], 8],
] as const)('of a scale from %s the upper two fifths are satisfied', (_, scores, from) => {
  const headings = 'Ref,Received,Score';
  const text = [headings, ...scores.map((score, at) => `A${at},2026-03-02,${score}`)].join('\n');
  const roles = { id: 'Ref', received: 'Received', satisfaction: 'Score' } as const;

  expect(figuresOf(text, aMapping(headings, roles)).satisfaction?.satisfiedFrom).toBe(from);
});

test('rows of blanks below the last one are left out, and said to be', () => {
  const { rows, complaints, leftOut } = figuresOfRows([
    'A1,2026-03-04,2026-03-10,Delay',
    ',,,',
    ' ,"",\t,',
    'A2,2026-03-05,,Staff',
    ',,,',
  ]);

  expect([rows, complaints]).toEqual([2, 2]);
  expect(leftOut).toEqual([{ reason: 'blankRow', count: 3, rows: [3, 4, 6] }]);
});

test('a row of which only a column that is not read holds something is a note, and said to be left out', () => {
  const headings = 'Ref,Received,Note';
  const text = `${headings}\nA1,2026-03-04,\n,,called twice\n`;

  const figures = figuresOf(text, aMapping(headings, { id: 'Ref', received: 'Received' }));

  expect(figures.complaints).toBe(1);
  expect(figures.leftOut).toEqual([{ reason: 'noComplaint', count: 1, rows: [3] }]);
});

test('a column that holds months is said to, as its days are not known', () => {
  const months = ['2026-01', '2026-02', '2026-03'];
  const rows = Array.from({ length: 12 }, (_, at) => `A${at},${months[at % 3]},,Delay`);
  const withDay = [...rows, 'B1,2026-03-17,,Delay'];

  expect(warning(figuresOfRows(rows), 'onlyMonths')).toMatchObject({ count: 12, role: 'received' });
  expect(warning(figuresOfRows(withDay), 'onlyMonths')).toBeUndefined();
  expect(warning(figuresOfRows(rows.slice(0, 3)), 'onlyMonths')).toBeUndefined();
});

test('sums, notes and what is left of merged cells are no complaints, and their money counts once', () => {
  const headings = 'Ref,Received,Closed,Category,Paid';
  const rows = [
    'A1,2026-03-02,2026-03-10,Delay,10.50',
    ',,,Staff,',
    'A2,2026-03-05,,Delay,4.50',
    'Total,,,2 complaints,15',
    ',,,2 complaints,15',
    'Source: the desk,,,,',
    '合计,,,,15',
  ];

  const figures = figuresOf(
    [headings, ...rows].join('\n'),
    aMapping(headings, { ...ROLES, amount: 'Paid' }),
  );

  expect([figures.complaints, figures.open, figures.noReceivedDate]).toEqual([2, 1, 0]);
  expect(figures.leftOut).toEqual([{ reason: 'noComplaint', count: 5, rows: [3, 5, 6, 7, 8] }]);
  expect(figures.amounts).toMatchObject({ sum: 15, sumOfRows: 15 });
});

test('a complaint without a day that can be read is still one', () => {
  const figures = figuresOfRows([
    'A1,2026-03-02,,Delay',
    'A2,31.02.2026,,',
    'A3,,,Totally lost',
    'A1,,,Staff',
  ]);

  expect([figures.complaints, figures.noReceivedDate, figures.leftOut]).toEqual([3, 2, []]);
});

test('a table without ids and days is said to be perhaps none of complaints', () => {
  const headings = 'Bank,Cases 2023,Cases 2022';
  const figures = figuresOf(
    `${headings}\nFirst,12,14\nSecond,7,9\n`,
    aMapping(headings, { site: 'Bank' }),
  );

  expect(warning(figures, 'perhapsNoRegister')).toBeDefined();
  expect(warning(figures, 'noId')).toBeUndefined();
});

test('two complaints of a month have a median and a 90th percentile, however far apart they are', () => {
  const { months, tallies } = figuresOfRows([
    'A1,2026-03-02,2026-03-04,Delay',
    'A2,2026-03-05,2026-06-15,Delay',
    'A3,2026-04-01,2026-04-05,Staff',
  ]);

  expect(months[0]).toMatchObject({ medianDays: 52, p90Days: 92 });
  expect(tallies[0]?.values[0]).toMatchObject({ value: 'Delay', medianDays: 52, p90Days: 92 });
});
