import { readFileSync } from 'node:fs';
import type { APIRoute } from 'astro';

/** The finished fictional assessment that "Open the sample" opens, as a file anyone can save and open. */
export const GET: APIRoute = () =>
  new Response(readFileSync('content/examples/riverside-water.redress.json', 'utf8'));
