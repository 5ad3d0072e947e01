import { allArticles } from '#core/library/library.ts';
import { loadSelfTests } from '#core/self-test/load-self-tests.ts';
import type { SelfTest } from '#core/self-test/self-test.ts';
import { DEFAULT_LANGUAGE } from '#text/way-up.ts';
import { readFiles } from './read-content.ts';
import { readLibrary } from './read-library.ts';
import { tellProblems } from './tell-problems.ts';

// A build asks for them on every article; while someone writes, every page reads them afresh.
const isBuild = (import.meta as { env?: { PROD?: boolean } }).env?.PROD === true;
const kept = new Map<string, readonly SelfTest[]>();

/** The self-tests in one language, in their order. Throws a `ContentError`, also for what leads nowhere. */
export function readSelfTests(
  language: string = DEFAULT_LANGUAGE,
  root: string = process.cwd(),
): readonly SelfTest[] {
  const before = kept.get(language);
  if (before !== undefined) return before;
  const library = readLibrary(language, root);
  const known = {
    clauses: new Set(library.clauses.keys()),
    articles: new Set(allArticles(library).map(({ id }) => id)),
  };
  const files = readFiles(root, 'content/self-tests');
  const tests = tellProblems(() => loadSelfTests(files, language, known));
  if (isBuild) kept.set(language, tests);
  return tests;
}
