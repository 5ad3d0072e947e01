import ical, { ICalAlarmType, ICalEventTransparency } from 'ical-generator';

/** A day on which something is due. */
export interface DueDay {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** A day such as `2026-11-25`. */
  readonly day: string;
}

/** Whose days they are. */
interface Owner {
  /** Id of the assessment: the same action in a copy of it is an entry of its own. */
  readonly id: string;
  readonly name: string;
}

const HOUR = 3_600;
/** At nine in the morning, a week and a day before: in seconds before the day begins. */
const REMINDERS = [(7 * 24 - 9) * HOUR, (24 - 9) * HOUR];

/** Signs that steer a machine; a line break of the text is kept, one line to the file. */
const CONTROLS = /[\p{Cc}\p{Zl}\p{Zp}]+/gu;

function oneLine(text: string): string {
  return text.replace(CONTROLS, ' ').trim();
}

function lines(text: string): string {
  return text
    .split(/\r\n?|\n/)
    .map(oneLine)
    .join('\n');
}

/** The calendar's own name, escaped as RFC 5545 asks of any text: the library does it for entries alone. */
function calendarName(name: string): string {
  return oneLine(name).replace(/[\\,;]/g, '\\$&');
}

/** Lasting, and of signs that need no escaping: a calendar that reads the file again moves the entry. */
function entryId(owner: string, id: string): string {
  return [owner, id].map((part) => encodeURIComponent(part.toWellFormed())).join('.');
}

/** The text of a calendar file (RFC 5545) with a whole-day entry for each due day, and two reminders of it. `now` is an ISO instant. */
export function dueDaysCalendar(owner: Owner, dueDays: readonly DueDay[], now: string): string {
  const calendar = ical({
    name: calendarName(owner.name),
    prodId: { company: 'Redress', product: 'Redress' },
  });
  for (const { id, title, text, day } of dueDays) {
    const entry = calendar.createEvent({
      id: entryId(owner.id, id),
      stamp: new Date(now),
      start: new Date(`${day}T00:00:00Z`),
      allDay: true,
      timezone: 'UTC',
      summary: oneLine(title),
      description: lines(text),
      transparency: ICalEventTransparency.TRANSPARENT,
    });
    for (const trigger of REMINDERS)
      entry.createAlarm({ type: ICalAlarmType.display, trigger, description: oneLine(title) });
  }
  return calendar.toString();
}
