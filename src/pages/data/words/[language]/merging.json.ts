import type { APIRoute } from 'astro';
import { languages } from '#build/page-paths.ts';
import { readWords } from '#build/read-words.ts';

export function getStaticPaths() {
  return languages().map((language) => ({ params: { language } }));
}

/** The words of merging in one language, for whoever merges. */
export const GET: APIRoute = ({ params }) =>
  new Response(JSON.stringify(readWords(params.language ?? '', 'merging')));
