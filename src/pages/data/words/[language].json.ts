import type { APIRoute } from 'astro';
import { languages } from '#build/languages.ts';
import { readReportWords } from '#build/read-words.ts';

export function getStaticPaths() {
  return languages().map((language) => ({ params: { language } }));
}

/** The report's words in one language: a report may be printed in another than the screen's. */
export const GET: APIRoute = ({ params }) =>
  new Response(JSON.stringify(readReportWords(params.language ?? '')));
