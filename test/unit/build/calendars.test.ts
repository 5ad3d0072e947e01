import { expect, test } from 'vitest';
import { readCalendar } from '#build/calendars.ts';
import { daysBetween } from '#core/calendar/days.ts';

// The notices of the State Council for 2026, and the bank holidays that gov.uk lists.
test('the calendar of China has the holidays of 2026 and the days worked in exchange', () => {
  const { holidays, workdays } = readCalendar('cn');
  const of2026 = (days: readonly string[]) => days.filter((day) => day.startsWith('2026'));

  expect(of2026(workdays)).toEqual([
    '2026-01-04',
    '2026-02-14',
    '2026-02-28',
    '2026-05-09',
    '2026-09-20',
    '2026-10-10',
  ]);
  expect(daysBetween('2025-12-31', '2026-12-31', 'working', { holidays, workdays })).toBe(248);
});

test.each([
  ['gb-eng', '2026-04-06', true],
  ['gb-sct', '2026-04-06', false],
  ['gb-sct', '2026-01-02', true],
  ['gb-nir', '2026-07-13', true],
  ['gb-eng', '2026-12-28', true],
  ['ie', '2026-10-26', true],
  ['au-vic', '2026-11-03', true],
  ['au-nsw', '2026-11-03', false],
  ['hk', '2026-10-19', true],
  // Proclaimed once.
  ['gb-sct', '2026-06-15', true],
  ['ie', '2022-03-18', true],
  // A Sunday's New Year is kept on Monday; the Grand Final was played earlier, and later, than the rule has it.
  ['au-tas', '2023-01-02', true],
  ['au-tas', '2023-01-03', false],
  ['au-vic', '2022-09-23', true],
  ['au-vic', '2022-09-30', false],
  ['au-vic', '2020-10-23', true],
  // From six in the evening, and from seven: the day itself is worked.
  ['au-qld', '2026-12-24', false],
  ['au-nt', '2026-12-31', false],
] as const)('%s has %s off: %s', (id, day, isFree) => {
  expect(readCalendar(id).holidays.includes(day)).toBe(isFree);
});

test('every calendar names its source and the years it covers', () => {
  expect(readCalendar('ie')).toMatchObject({
    source: expect.stringMatching(/^date-holidays \d/),
    years: [2018, 2027],
  });
  expect(readCalendar('cn').source).toMatch(/^chinese-days \d/);
});
