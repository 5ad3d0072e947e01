import type { APIRoute } from 'astro';
import { readCalendar } from '#build/calendars.ts';
import { CALENDARS, type CalendarId } from '#text/page-data.ts';

export function getStaticPaths() {
  return CALENDARS.map((id) => ({ params: { calendar: id }, props: { id } }));
}

/** Holidays and exchanged working days, fetched when somebody counts working days by them. */
export const GET: APIRoute<{ id: CalendarId }> = ({ props }) =>
  new Response(JSON.stringify(readCalendar(props.id)));
