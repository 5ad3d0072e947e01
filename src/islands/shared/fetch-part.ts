import { fetchData } from './fetch-data.ts';

/**
 * Data that a part of a page cannot be shown without, from a file of this site. Where it does not come the
 * page says so, as of a script that is missing.
 */
export async function fetchPart<Data>(url: string): Promise<Data | undefined> {
  const fetched = await fetchData<Data>(url);
  if (fetched.ok) return fetched.value;
  dispatchEvent(new Event('redress-part-missing'));
  return undefined;
}
