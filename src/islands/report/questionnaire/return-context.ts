import type { ReturnContext, ReturnLanguage } from '#core/questionnaire/returned.ts';
import type { TableWords } from '#core/tables/register-table.ts';
import type { QuestionnaireWords } from '#core/words/questionnaire-words.ts';
import { fetchData } from '#islands/shared/fetch-data.ts';
import { fetchPart } from '#islands/shared/fetch-part.ts';
import { fetchStandards } from '#islands/shared/use-opened.ts';
import type { Assessment } from '#schema/record/assessment.ts';

/** The words of questionnaires in one language; undefined where they do not come. */
export function fetchQuestionnaireWords(
  root: string,
  language: string,
): Promise<QuestionnaireWords | undefined> {
  return fetchPart<QuestionnaireWords>(`${root}data/words/${language}/questionnaire.json`);
}

async function fetchLanguage(
  assessment: Assessment,
  root: string,
  language: string,
): Promise<ReturnLanguage | undefined> {
  const [words, tableWords, standards] = await Promise.all([
    fetchQuestionnaireWords(root, language),
    fetchData<TableWords>(`${root}data/words/${language}/registers.json`),
    fetchStandards(assessment, root, language),
  ]);
  if (words === undefined || !tableWords.ok || !standards.ok) return undefined;
  const catalogues = standards.value.map(({ catalogue }) => catalogue);
  return { language, words, tableWords: tableWords.value, catalogues };
}

/** All that a file is read by, in every language in which it may have gone out; the page's first. */
export async function fetchReturnContext(
  assessment: Assessment,
  root: string,
  languages: readonly string[],
  today: string,
): Promise<ReturnContext | undefined> {
  const fetched = await Promise.all(
    languages.map((language) => fetchLanguage(assessment, root, language)),
  );
  const [first, ...others] = fetched.flatMap((one) => one ?? []);
  if (first === undefined || others.length + 1 < languages.length) return undefined;
  return { assessment, languages: [first, ...others], today };
}
