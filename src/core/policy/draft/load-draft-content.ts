import { ContentError, type SourceFile } from '#core/content/authored-file.ts';
import { allQuestions, type DraftContent } from './draft-content.ts';
import { readDocuments } from './read-blocks.ts';
import { readQuestions } from './read-questions.ts';

/**
 * Makes the questions and building blocks from the files of `content/policy`, in one language; the
 * questions are translated from `original`. Throws a `ContentError` that lists every problem.
 */
export function loadDraftContent(
  files: readonly SourceFile[],
  language: string,
  original: string,
): DraftContent {
  const questions = readQuestions(files, language === original ? undefined : language);
  const { steps } = questions;
  const known = new Map(allQuestions({ steps }).map((question) => [question.id, question]));
  const blocks = known.size === 0 ? undefined : readDocuments(files, known, language);
  const problems = [...questions.problems, ...(blocks?.problems ?? [])];
  if (problems.length > 0) throw new ContentError(problems);
  return { language, steps, documents: blocks?.documents ?? [] };
}
