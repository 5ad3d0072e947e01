import type { ContentProblem } from '#core/content/authored-file.ts';
import { OWN_STANDARD_LIMIT, standardsSharedIn } from '#core/content/own-standard-text.ts';
import { fail, type Result } from '#core/result.ts';
import { readAssessmentFile } from '#islands/assessment/reading/read-assessment-file.ts';
import { fetchData, walkDataUrl } from '#islands/shared/fetch-data.ts';
import type { OwnStandard } from '#schema/record/own-standard.ts';
import { contentSentence } from '#text/content-sentence.ts';
import type { GuidanceData, WalkData } from '#text/page-data.ts';
import type { ContentWords } from '#text/words.ts';

type Problems = readonly ContentProblem[];

/** What is wrong on a line of the file, in words. */
export interface LineProblem {
  readonly line: number;
  readonly sentence: string;
}

interface Site {
  readonly root: string;
  readonly language: string;
  /** Ids of the standards of the site. */
  readonly ids: readonly string[];
}

/** Reads a standard from a file and fetches what it shares. Stores nothing; undefined without a connection. */
export async function readStandardFile(
  file: File,
  site: Site,
): Promise<Result<OwnStandard, readonly LineProblem[]> | undefined> {
  const read = await readFrom(file, site);
  if (read === undefined || read.ok) return read;
  const { root, language } = site;
  const words = await fetchData<ContentWords>(`${root}data/words/${language}/content.json`);
  if (!words.ok) return undefined;
  return fail(
    read.failure.map((problem) => ({
      line: problem.line,
      sentence: contentSentence(problem, words.value),
    })),
  );
}

async function readFrom(
  file: File,
  { root, language, ids }: Site,
): Promise<Result<OwnStandard, Problems> | undefined> {
  const refuse = (message: string) => fail([{ path: file.name, line: 1, message }]);
  // A character takes up to three bytes; above that it cannot be below the limit.
  if (file.size > OWN_STANDARD_LIMIT * 3) return refuse('far-too-large');
  const text = await file.text().catch(() => undefined);
  if (text === undefined) return refuse('unreadable');
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
  return refuse('too-slow');
}
