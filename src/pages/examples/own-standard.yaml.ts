import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { APIRoute } from 'astro';

/** A small standard of one's own, to begin from when one is loaded into an assessment. */
export const GET: APIRoute = () =>
  new Response(readFileSync(join(process.cwd(), 'content/examples/own-standard.yaml'), 'utf8'));
