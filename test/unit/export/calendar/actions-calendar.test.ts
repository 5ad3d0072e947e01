import { expect, test } from 'vitest';
import { dueDaysCalendar } from '#export/calendar/actions-calendar.ts';

const text = dueDaysCalendar(
  'Harbour Council',
  [
    {
      id: 'a1',
      title: 'Name a deputy; now, please',
      text: 'Line one\nline two',
      day: '2026-12-31',
    },
  ],
  '2026-11-25T09:30:00Z',
);
const lines = text.split('\r\n');

test('a due day is an entry for the whole day, with an id that lasts', () => {
  expect(lines).toContain('BEGIN:VCALENDAR');
  expect(lines).toContain('UID:a1');
  expect(lines).toContain('DTSTART;VALUE=DATE:20261231');
  expect(lines).toContain('SUMMARY:Name a deputy\\; now\\, please');
  expect(lines).toContain('DESCRIPTION:Line one\\nline two');
});

test('the same actions at the same moment give the same file', () => {
  expect(lines).toContain('DTSTAMP:20261125T093000Z');
});
