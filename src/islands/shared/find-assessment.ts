import { fail, type Result, succeed } from '#core/result.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import { ASSESSMENTS } from '#storage/assessments.ts';
import type { StorageFailure } from '#storage/failure.ts';
import { loadRecord, putRecord } from '#storage/record-store.ts';
import { DEFAULT_LANGUAGE } from '#text/way-up.ts';
import { fetchData } from './fetch-data.ts';

/** The example is stored under this id, apart from real work and once a language. Changing it leaves an old copy in the list. */
function exampleId(language: string): string {
  return language === DEFAULT_LANGUAGE ? 'sample' : `sample-${language}`;
}

type FindFailure = StorageFailure | { readonly code: 'no-id' } | { readonly code: 'fetch-failed' };

/** Stores the example as it is published, in place of the one that may be there. */
export async function storeExample(
  root: string,
  language: string,
): Promise<Result<string, Exclude<FindFailure, { code: 'no-id' }>>> {
  const id = exampleId(language);
  const example = await fetchData<Assessment>(`${root}examples/${language}.redress.json`);
  if (!example.ok) return fail({ code: 'fetch-failed' });
  const stored = await putRecord(ASSESSMENTS, { ...example.value, id, sample: true });
  return stored.ok ? succeed(id) : stored;
}

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
  const found = there.ok ? succeed(example) : await storeExample(root, language);
  if (found.ok) history.replaceState(null, '', `?id=${example}${location.hash}`);
  return found;
}
