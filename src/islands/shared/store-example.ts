import { fail, type Result, succeed } from '#core/result.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import { ASSESSMENTS } from '#storage/assessments.ts';
import type { StorageFailure } from '#storage/failure.ts';
import { putRecord } from '#storage/stored-records.ts';
import { exampleId } from './example-id.ts';
import { fetchData } from './fetch-data.ts';

/** Stores the example as it is published, in place of the one that may be there. */
export async function storeExample(
  root: string,
  language: string,
): Promise<Result<string, StorageFailure | { readonly code: 'fetch-failed' }>> {
  const id = exampleId(language);
  const example = await fetchData<Assessment>(`${root}examples/${language}.redress.json`);
  if (!example.ok) return fail({ code: 'fetch-failed' });
  const stored = await putRecord(ASSESSMENTS, { ...example.value, id, sample: true });
  return stored.ok ? succeed(id) : stored;
}
