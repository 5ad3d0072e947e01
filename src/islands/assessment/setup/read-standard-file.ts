import type { ContentProblem } from '#core/content/authored-file.ts';
import { OWN_STANDARD_LIMIT, standardsSharedIn } from '#core/content/own-standard-text.ts';
import { fail, type Result } from '#core/result.ts';
import { readAssessmentFile } from '#islands/assessment/reading/read-assessment-file.ts';
import { fetchData, walkDataUrl } from '#islands/shared/fetch-data.ts';
import type { OwnStandard } from '#schema/record/own-standard.ts';
import type { GuidanceData, WalkData } from '#text/page-data.ts';

type Problems = readonly ContentProblem[];

interface Site {
  readonly root: string;
  readonly language: string;
  /** Ids of the standards of the site. */
  readonly ids: readonly string[];
}

/** Reads a standard from a file and fetches what it shares. Stores nothing; undefined without a connection. */
export async function readStandardFile(
  file: File,
  { root, language, ids }: Site,
): Promise<Result<OwnStandard, readonly ContentProblem[]> | undefined> {
  // A character takes up to three bytes; above that it cannot be below the limit.
  if (file.size > OWN_STANDARD_LIMIT * 3)
    return fail([{ path: file.name, line: 1, message: 'is far too large for a standard' }]);
  const text = await file.text().catch(() => undefined);
  if (text === undefined)
    return fail([
      { path: file.name, line: 1, message: 'could not be read: choose the file again' },
    ]);
  const known = await Promise.all(
    standardsSharedIn(text)
      .filter((id) => ids.includes(id))
      .map(async (id) => {
        const [walk, guidance] = await Promise.all([
          fetchData<WalkData>(walkDataUrl(root, id, language)),
          fetchData<GuidanceData>(`${root}data/${id}/${language}/guidance.json`),
        ]);
        return walk.ok && guidance.ok
          ? { catalogue: walk.value.catalogue, guidance: guidance.value.guidance }
          : undefined;
      }),
  );
  const there = known.filter((standard) => standard !== undefined);
  if (there.length < known.length) return undefined;
  const source = { path: file.name, text };
  const read = await readAssessmentFile('standard', { source, known: there, taken: ids });
  if (read.ok || !('code' in read.failure)) return read as Result<OwnStandard, Problems>;
  if (read.failure.code === 'reader-missing') return undefined;
  return fail([{ path: file.name, line: 1, message: 'takes too long to read: make it simpler' }]);
}
