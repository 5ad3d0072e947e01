import type { APIRoute } from 'astro';
import { languages } from '#build/languages.ts';
import { readExampleText } from '#build/read-example.ts';

export function getStaticPaths() {
  return languages().map((language) => ({ params: { language } }));
}

/** The finished fictional assessment that "Open the example" opens, as a file anyone can save and open. */
export const GET: APIRoute = ({ params }) => new Response(readExampleText(params.language));
