import type { APIRoute } from 'astro';
import { readCheckRules } from '#build/read-policy-rules.ts';
import { withoutChinese } from '#core/policy/check/chinese-rules.ts';

/** The rules by which a policy is checked, all but the Chinese ones. */
export const GET: APIRoute = () => new Response(JSON.stringify(withoutChinese(readCheckRules())));
