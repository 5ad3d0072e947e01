import type { APIRoute } from 'astro';
import { languages } from '#build/languages.ts';
import { readWords } from '#build/read-words.ts';

export function getStaticPaths() {
  return languages().map((language) => ({ params: { language } }));
}

/** The words of results in one language, for the pages that show one. */
export const GET: APIRoute = ({ params }) =>
  new Response(JSON.stringify(readWords(params.language ?? '', 'result')));
