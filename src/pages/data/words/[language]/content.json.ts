import type { APIRoute } from 'astro';
import { languages } from '#build/languages.ts';
import { readWords } from '#build/read-words.ts';

export function getStaticPaths() {
  return languages().map((language) => ({ params: { language } }));
}

/** The words for what is wrong in a standard of one's own: fetched when there is something to tell. */
export const GET: APIRoute = ({ params }) =>
  new Response(JSON.stringify(readWords(params.language ?? '', 'content')));
