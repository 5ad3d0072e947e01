import { fail, type Result, succeed } from '#core/result.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import { loadAssessment, saveAssessment } from '#storage/assessment-store.ts';
import type { StorageFailure } from '#storage/failure.ts';
import { fetchData } from './fetch-data.ts';

/** The sample is always stored under this id, apart from real work and only once. */
export const SAMPLE_ID = 'sample';

type FindFailure = StorageFailure | { readonly code: 'no-id' } | { readonly code: 'fetch-failed' };

/** Stores the sample as it is published, in place of the one that may be there. */
export async function storeSample(root: string): Promise<Result<string, FindFailure>> {
  const sample = await fetchData<Assessment>(`${root}examples/sample.redress.json`);
  if (!sample.ok) return fail({ code: 'fetch-failed' });
  const stored = await saveAssessment({ ...sample.value, id: SAMPLE_ID, sample: true });
  return stored.ok ? succeed(SAMPLE_ID) : stored;
}

/**
 * The id of the assessment in the page's address. `?sample` opens the sample, and fetches it the
 * first time.
 */
export async function findAssessment(root: string): Promise<Result<string, FindFailure>> {
  const parameters = new URLSearchParams(location.search);
  if (!parameters.has('sample')) {
    const id = parameters.get('id');
    return id ? succeed(id) : fail({ code: 'no-id' });
  }
  const there = await loadAssessment(SAMPLE_ID);
  const found = there.ok ? succeed(SAMPLE_ID) : await storeSample(root);
  if (found.ok) history.replaceState(null, '', `?id=${SAMPLE_ID}${location.hash}`);
  return found;
}
