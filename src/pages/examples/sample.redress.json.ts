import type { APIRoute } from 'astro';
import { readExampleText } from '#build/read-example.ts';

/** The finished fictional assessment that "Open the example" opens, as a file anyone can save and open. */
export const GET: APIRoute = () => new Response(readExampleText());
