import type { DraftContent } from '#core/policy/draft/draft-content.ts';
import { loadDraftContent } from '#core/policy/draft/load-draft-content.ts';
import { DEFAULT_LANGUAGE } from '#text/way-up.ts';
import { readFiles, readStandards } from './read-content.ts';
import { tellProblems } from './tell-problems.ts';

/** The questions and building blocks of a policy draft in one language. Throws a `ContentError`. */
export function readPolicyDraft(
  language: string = DEFAULT_LANGUAGE,
  root: string = process.cwd(),
): DraftContent {
  const files = ['questions', 'blocks', 'codes'].flatMap((name) =>
    readFiles(root, `content/policy/${name}`),
  );
  const standards = readStandards(language, root).map(({ catalogue }) => catalogue);
  return tellProblems(() => loadDraftContent(files, language, DEFAULT_LANGUAGE, standards));
}
