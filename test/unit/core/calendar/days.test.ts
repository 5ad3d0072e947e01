import { expect, test } from 'vitest';
import { daysBetween } from '#core/calendar/days.ts';

test.each([
  ['2026-11-25', '2026-11-25', 0, 0],
  ['2026-11-25', '2026-11-26', 1, 1],
  ['2026-11-27', '2026-11-30', 3, 1],
  ['2026-11-28', '2026-11-29', 1, 0],
  ['2026-12-23', '2027-01-04', 12, 6],
  ['2026-11-30', '2026-11-27', -3, -1],
])('from %s to %s are %i calendar and %i working days', (from, to, calendar, working) => {
  const holidays = ['2026-12-25', '2027-01-01'];

  expect(daysBetween(from, to, 'calendar')).toBe(calendar);
  expect(daysBetween(from, to, 'working', { holidays })).toBe(working);
});

test('an exchanged working day counts, as the Saturday of 28 February 2026 in China', () => {
  const workdays = ['2026-02-28'];

  expect(daysBetween('2026-02-27', '2026-03-02', 'working')).toBe(1);
  expect(daysBetween('2026-02-27', '2026-03-02', 'working', { workdays })).toBe(2);
});

test('an exchanged working day goes before a holiday on the same day', () => {
  const both = { holidays: ['2026-02-24'], workdays: ['2026-02-24'] };

  expect(daysBetween('2026-02-23', '2026-02-24', 'working', both)).toBe(1);
});

test.each([
  ['Friday and Saturday', [5, 6], 3],
  ['Sunday alone', [0], 4],
  ['none', [], 5],
])('the week may rest on other days: %s', (_name, weekend, working) => {
  // Thursday to Tuesday.
  expect(daysBetween('2026-09-03', '2026-09-08', 'working', { weekend })).toBe(working);
});
