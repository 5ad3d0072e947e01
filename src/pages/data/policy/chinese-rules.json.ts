import type { APIRoute } from 'astro';
import { readCheckRules } from '#build/read-policy-rules.ts';
import { chineseOf } from '#core/policy/check/chinese-rules.ts';

/** The Chinese half of the rules, for a text with Chinese in it. */
export const GET: APIRoute = () => new Response(JSON.stringify(chineseOf(readCheckRules())));
