import { fail, type Result, succeed } from '#core/result.ts';

/** Fetches a JSON file of this site. The site made it, so it is taken as what it says it is. */
export async function fetchData<Data>(url: string): Promise<Result<Data, 'fetch-failed'>> {
  try {
    const response = await fetch(url);
    return response.ok ? succeed((await response.json()) as Data) : fail('fetch-failed');
  } catch {
    return fail('fetch-failed');
  }
}
