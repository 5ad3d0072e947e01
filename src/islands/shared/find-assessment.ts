import { fail, type Result, succeed } from '#core/result.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import { ASSESSMENTS } from '#storage/assessments.ts';
import type { StorageFailure } from '#storage/failure.ts';
import { loadRecord, putRecord } from '#storage/record-store.ts';
import { fetchData } from './fetch-data.ts';

/** The example is stored under this id, apart from real work and once. Changing it leaves an old copy in the list. */
export const EXAMPLE_ID = 'sample';

type FindFailure = StorageFailure | { readonly code: 'no-id' } | { readonly code: 'fetch-failed' };

/** Stores the example as it is published, in place of the one that may be there. */
export async function storeExample(
  root: string,
): Promise<Result<string, Exclude<FindFailure, { code: 'no-id' }>>> {
  const example = await fetchData<Assessment>(`${root}examples/sample.redress.json`);
  if (!example.ok) return fail({ code: 'fetch-failed' });
  const stored = await putRecord(ASSESSMENTS, { ...example.value, id: EXAMPLE_ID, sample: true });
  return stored.ok ? succeed(EXAMPLE_ID) : stored;
}

/**
 * The id of the assessment in the page's address. `?example` opens the example, and fetches it the
 * first time; older links say `?sample`.
 */
export async function findAssessment(root: string): Promise<Result<string, FindFailure>> {
  const parameters = new URLSearchParams(location.search);
  if (!parameters.has('example') && !parameters.has('sample')) {
    const id = parameters.get('id');
    return id ? succeed(id) : fail({ code: 'no-id' });
  }
  const there = await loadRecord(ASSESSMENTS, EXAMPLE_ID);
  const found = there.ok ? succeed(EXAMPLE_ID) : await storeExample(root);
  if (found.ok) history.replaceState(null, '', `?id=${EXAMPLE_ID}${location.hash}`);
  return found;
}
