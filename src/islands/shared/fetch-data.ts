import { fail, type Result, succeed } from '#core/result.ts';

/** `not-found`: the site answered and has no such file. `fetch-failed`: no answer, or not a sound one. */
export type FetchFailure = 'not-found' | 'fetch-failed';

/** Fetches a JSON file of this site. The site made it, so it is taken as what it says it is. */
export async function fetchData<Data>(url: string): Promise<Result<Data, FetchFailure>> {
  try {
    const response = await fetch(url);
    if (response.ok) return succeed((await response.json()) as Data);
    return fail(response.status === 404 ? 'not-found' : 'fetch-failed');
  } catch {
    return fail('fetch-failed');
  }
}

/** Where the site publishes a national calendar. */
export function calendarUrl(root: string, id: string): string {
  return `${root}data/calendars/${id}.json`;
}

/** Where the site publishes what a walk of a standard needs. */
export function walkDataUrl(root: string, standardId: string, language: string): string {
  return `${root}data/${encodeURIComponent(standardId)}/${language}/walk.json`;
}
