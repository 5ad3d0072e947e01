import type { APIRoute } from 'astro';
import { languages } from '#build/languages.ts';
import { readWords } from '#build/read-words.ts';

export function getStaticPaths() {
  return languages().map((language) => ({ params: { language } }));
}

/** What checking a report says in one language, with the labels of the fields that may differ. */
export const GET: APIRoute = ({ params }) => {
  const { language = '' } = params;
  const { evidence, findings, actions } = readWords(language, 'registers');
  const labels = { evidence, findings, actions };
  return new Response(JSON.stringify({ words: readWords(language, 'verification'), labels }));
};
