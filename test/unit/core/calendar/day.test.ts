import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { createAssessment } from '#core/assessment/create-assessment.ts';
import { dayAt, dayOfNumber, dayOfParts, numberOfDay } from '#core/calendar/day.ts';
import { fileName } from '#text/file-name.ts';
import { nextName } from '#text/next-name.ts';
import { aCatalogue } from '../../../builders/a-catalogue.ts';

const HOME = process.env['TZ'];

function travelTo(zone: string): void {
  process.env['TZ'] = zone;
}

afterEach(() => travelTo(HOME ?? 'UTC'));

describe('the day of an instant', () => {
  test.each([
    ['Asia/Shanghai', '2026-12-31T23:30:00Z', '2027-01-01'],
    ['America/Los_Angeles', '2026-11-26T02:30:00Z', '2026-11-25'],
    ['Pacific/Kiritimati', '2026-11-25T10:00:00Z', '2026-11-26'],
    ['Europe/London', '2026-06-30T23:30:00Z', '2026-07-01'],
    ['UTC', '2026-11-25T23:59:59.999Z', '2026-11-25'],
  ])('is the one of the device: in %s %s is %s', (zone, instant, day) => {
    travelTo(zone);

    expect(dayAt(instant)).toBe(day);
  });

  test('begins an assessment, names its file and the next year', () => {
    travelTo('Asia/Shanghai');
    const now = '2026-12-31T23:30:00Z';
    const begun = createAssessment([aCatalogue().standard], { id: 'a', now });
    const words = { nameAgain: '{name} again', nameWithYear: '{name} {year}' };

    expect(begun.startedOn).toBe('2027-01-01');
    expect(fileName({ ...begun, name: 'Harbour' }, 'ics')).toBe('Harbour-2027-01-01.ics');
    expect(nextName('Harbour', now, words as Parameters<typeof nextName>[2])).toBe('Harbour 2027');
  });
});

test('a day and its number are two ways to say the same', () => {
  fc.assert(
    fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (number) => {
      expect(numberOfDay(dayOfNumber(number))).toBe(number);
    }),
  );
});

test.each([
  [2024, 2, 29, '2024-02-29'],
  [2026, 2, 29, undefined],
  [2026, 13, 1, undefined],
  [2026, 4, 31, undefined],
  [2026, 0, 1, undefined],
  [2026, 1, 0, undefined],
])('%i, %i, %i is %s', (year, month, day, text) => {
  expect(dayOfParts(year, month, day)).toBe(text);
});
