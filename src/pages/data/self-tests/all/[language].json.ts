import type { APIRoute } from 'astro';
import { languages } from '#build/languages.ts';
import { readSelfTests } from '#build/read-self-tests.ts';
import { readWords } from '#build/read-words.ts';
import type { KnownTests } from '#core/workbook/self-test-sheets.ts';

export function getStaticPaths() {
  return languages().map((language) => ({ params: { language } }));
}

/** All self-tests in one language, with their words: fetched for the workbook of an assessment that holds one as evidence. */
export const GET: APIRoute = ({ params }) => {
  const { language = '' } = params;
  const words = readWords(language, 'self-tests');
  const known: KnownTests = { tests: readSelfTests(language), words, language };
  return new Response(JSON.stringify(known));
};
