import type { APIRoute } from 'astro';
import { readSampleText } from '#build/read-sample.ts';

/** The finished fictional assessment that "Open the sample" opens, as a file anyone can save and open. */
export const GET: APIRoute = () => new Response(readSampleText());
