import { expect, test } from 'vitest';
import { type DueDay, dueDaysCalendar } from '#export/calendar/actions-calendar.ts';

const NOW = '2026-11-25T09:30:00Z';
const OWNER = { id: 'assessment-1', name: 'Harbour Council' };
const DUE: DueDay = {
  id: 'a1',
  title: 'Name a deputy; now, please',
  text: 'Line one\nline two',
  day: '2026-12-31',
};

/** The lines of a calendar, unfolded, whatever a reader takes for the end of a line. */
function linesOf(owner: typeof OWNER, due: DueDay): readonly string[] {
  const text = dueDaysCalendar(owner, [due], NOW).replaceAll('\r\n ', '');
  return text.split(/\r\n|[\p{Cc}\p{Zl}\p{Zp}]/u);
}

test('a due day is an entry for the whole day', () => {
  const lines = linesOf(OWNER, DUE);

  expect(lines).toContain('BEGIN:VCALENDAR');
  expect(lines).toContain('X-WR-CALNAME:Harbour Council');
  expect(lines).toContain('DTSTART;VALUE=DATE:20261231');
  expect(lines).toContain('SUMMARY:Name a deputy\\; now\\, please');
  expect(lines).toContain('DESCRIPTION:Line one\\nline two');
});

test('a due day is said a week and a day before, at nine in the morning', () => {
  const triggers = linesOf(OWNER, DUE).filter((line) => line.startsWith('TRIGGER'));

  expect(triggers).toEqual(['TRIGGER:-P6DT15H', 'TRIGGER:-PT15H']);
});

test('the same actions at the same moment give the same file', () => {
  expect(linesOf(OWNER, DUE)).toContain('DTSTAMP:20261125T093000Z');
  expect(dueDaysCalendar(OWNER, [DUE], NOW)).toBe(dueDaysCalendar(OWNER, [DUE], NOW));
});

test('an entry has an id that lasts, and another one in a copy of the assessment', () => {
  expect(linesOf(OWNER, DUE)).toContain('UID:assessment-1.a1');
  expect(linesOf({ ...OWNER, id: 'copy' }, DUE)).toContain('UID:copy.a1');
});

test('no text becomes a line of its own', () => {
  const evil = '\rX-A:1\r\nX-B:1\nX-C:1\u2028X-D:1\u0085X-E:1\u000bX-F:1';
  const lines = linesOf(
    { id: `one${evil}`, name: `Harbour, Council; \\ ${evil}` },
    { id: `a1${evil}`, title: `Title ${evil}`, text: `Text ${evil}`, day: '2026-12-31' },
  );

  expect(lines.filter((line) => line.startsWith('X-') && !/^X-(WR|MICROSOFT)/.test(line))).toEqual(
    [],
  );
  expect(lines.find((line) => line.startsWith('X-WR-CALNAME'))).toMatch(
    /^X-WR-CALNAME:Harbour\\, Council\\; \\\\ {2}X-A:1/,
  );
});
