import { fail, type Result, succeed } from '#core/result.ts';

/** `not-found`: the site answered and has no such file. `fetch-failed`: no answer, or not a sound one. */
export type FetchFailure = 'not-found' | 'fetch-failed';

/**
 * A file of this site that is no page. Nothing where it did not come: no answer, no such file, or a
 * page in its place, as networks send that ask for a password first.
 */
export async function fetchSiteFile(url: string): Promise<Response | undefined> {
  const response = await fetch(url).catch(() => undefined);
  const isPage = response?.headers.get('content-type')?.startsWith('text/html') ?? false;
  return response?.ok && !isPage ? response : undefined;
}

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
