import type { APIRoute } from 'astro';
import { readFiles } from '#build/read-content.ts';
import { chineseOf } from '#core/policy/check/chinese-rules.ts';
import { readPolicyRules } from '#core/policy/check/read-rules.ts';

/** The Chinese half of the rules, for a text with Chinese in it. */
export const GET: APIRoute = () =>
  new Response(
    JSON.stringify(chineseOf(readPolicyRules(readFiles(process.cwd(), 'content/policy/check')))),
  );
