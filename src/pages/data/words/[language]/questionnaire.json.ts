import type { APIRoute } from 'astro';
import { languages } from '#build/languages.ts';
import { readQuestionnaireWords } from '#build/read-words.ts';

export function getStaticPaths() {
  return languages().map((language) => ({ params: { language } }));
}

/** The words of questionnaires in one language: fetched where one is made or read. */
export const GET: APIRoute = ({ params }) =>
  new Response(JSON.stringify(readQuestionnaireWords(params.language ?? '')));
