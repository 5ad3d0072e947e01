import ical, { ICalEventTransparency } from 'ical-generator';

/** A day on which something is due. */
export interface DueDay {
  /** Lasting: a calendar that reads the file again moves the entry and makes no second one. */
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** A day such as `2026-11-25`. */
  readonly day: string;
}

/** The text of a calendar file (RFC 5545) with a whole-day entry for each due day. `now` is an ISO instant. */
export function dueDaysCalendar(name: string, dueDays: readonly DueDay[], now: string): string {
  const calendar = ical({ name, prodId: { company: 'Redress', product: 'Redress' } });
  for (const { id, title, text, day } of dueDays)
    calendar.createEvent({
      id,
      stamp: new Date(now),
      start: new Date(`${day}T00:00:00Z`),
      allDay: true,
      timezone: 'UTC',
      summary: title,
      description: text,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  return calendar.toString();
}
