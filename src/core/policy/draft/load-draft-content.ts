import type { Catalogue } from '#core/catalogue/catalogue.ts';
import { ContentError, type SourceFile } from '#core/content/authored-file.ts';
import { allQuestions, type DraftContent } from './draft-content.ts';
import { readDocuments } from './read-blocks.ts';
import { readCodes } from './read-codes.ts';
import { readQuestions } from './read-questions.ts';

/**
 * Makes the questions, building blocks and codes from the files of `content/policy`, in one language;
 * the questions are translated from `original`. Presets and codes have their time limits and clauses from
 * `standards`, which are in the same language. Throws a `ContentError` that lists every problem.
 */
export function loadDraftContent(
  files: readonly SourceFile[],
  language: string,
  original: string,
  standards: readonly Catalogue[] = [],
): DraftContent {
  const questions = readQuestions(files, standards, language === original ? undefined : language);
  const { steps } = questions;
  const known = new Map(allQuestions({ steps }).map((question) => [question.id, question]));
  const blocks = known.size === 0 ? undefined : readDocuments(files, known, language);
  const documents = blocks?.documents ?? [];
  const names = { questions: known, documents: documents.map(({ id }) => id), standards };
  const codes = blocks && readCodes(files, names, language);
  const problems = [questions, blocks, codes].flatMap((read) => read?.problems ?? []);
  if (problems.length > 0) throw new ContentError(problems);
  return { language, steps, documents, codes: codes?.codes ?? [] };
}
