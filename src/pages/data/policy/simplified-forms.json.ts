import type { APIRoute } from 'astro';
import { readCheckRules } from '#build/read-policy-rules.ts';

/** The simplified forms of the traditional characters that the rules need, for a text that has any. */
export const GET: APIRoute = () => new Response(JSON.stringify(readCheckRules().simplified));
