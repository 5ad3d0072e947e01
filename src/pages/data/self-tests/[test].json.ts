import type { APIRoute } from 'astro';
import { languages } from '#build/languages.ts';
import { readSelfTests } from '#build/read-self-tests.ts';
import { readWords } from '#build/read-words.ts';
import { pairParts } from '#core/self-test/survey/survey.ts';
import type { SurveyData } from '#text/page-data.ts';

export function getStaticPaths() {
  return readSelfTests()
    .filter((test) => pairParts(test).length > 0)
    .map(({ id }) => ({ params: { test: id } }));
}

/** A self-test that customers can answer, in every language: fetched where a questionnaire is made or read. */
export const GET: APIRoute = ({ params }) => {
  const data: SurveyData = languages().flatMap((language) =>
    readSelfTests(language)
      .filter(({ id }) => id === params.test)
      .map((test) => ({ language, test, words: readWords(language, 'survey') })),
  );
  return new Response(JSON.stringify(data));
};
