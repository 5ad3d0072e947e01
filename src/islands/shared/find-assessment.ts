import { fail, type Result, succeed } from '#core/result.ts';
import { ASSESSMENTS } from '#storage/assessments.ts';
import type { StorageFailure } from '#storage/failure.ts';
import { loadRecord } from '#storage/record-store.ts';
import { exampleId } from './example-id.ts';

type FindFailure = StorageFailure | { readonly code: 'no-id' } | { readonly code: 'fetch-failed' };

/**
 * The id of the assessment in the page's address. `?example` opens the example, and fetches it the
 * first time; older links say `?sample`.
 */
export async function findAssessment(
  root: string,
  language: string,
): Promise<Result<string, FindFailure>> {
  const parameters = new URLSearchParams(location.search);
  if (!parameters.has('example') && !parameters.has('sample')) {
    const id = parameters.get('id');
    return id ? succeed(id) : fail({ code: 'no-id' });
  }
  const example = exampleId(language);
  const there = await loadRecord(ASSESSMENTS, example);
  const found = there.ok
    ? succeed(example)
    : await (await import('./store-example.ts')).storeExample(root, language);
  if (found.ok) history.replaceState(null, '', `?id=${example}${location.hash}`);
  return found;
}
