import type { APIRoute } from 'astro';
import { plainStandardPaths } from '#build/page-paths.ts';
import { readStandardForm } from '#build/read-filled-form.ts';

export const getStaticPaths = plainStandardPaths;

/** How a regulator numbers the form of a standard, or null where it has none. */
export const GET: APIRoute = ({ params }) =>
  new Response(JSON.stringify(readStandardForm(params['standard'] ?? '') ?? null));
