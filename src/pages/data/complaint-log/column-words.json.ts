import type { APIRoute } from 'astro';
import { readColumnWords } from '#build/read-column-words.ts';

/** The words that columns of a complaint register are recognised by, of all languages at once. */
export const GET: APIRoute = () => new Response(JSON.stringify(readColumnWords()));
