import type { APIRoute } from 'astro';
import { languages } from '#build/languages.ts';
import { readWords } from '#build/read-words.ts';
import { searchDocuments } from '#build/search-documents.ts';

export function getStaticPaths() {
  return languages().map((language) => ({ params: { language } }));
}

export const GET: APIRoute = ({ params }) => {
  const language = params.language ?? '';
  const { guidance, titles } = readWords(language, 'site');
  const documents = searchDocuments(language, {
    guidance: guidance.title,
    calculators: titles.calculators,
    terms: guidance.termsTitle,
  });
  return new Response(JSON.stringify(documents));
};
