import type { APIRoute } from 'astro';
import { languages } from '#build/languages.ts';
import { readWords } from '#build/read-words.ts';

export function getStaticPaths() {
  return languages().map((language) => ({ params: { language } }));
}

/** The words of the redacted copy in one language, for whoever makes one. */
export const GET: APIRoute = ({ params }) =>
  new Response(JSON.stringify(readWords(params.language ?? '', 'redaction')));
