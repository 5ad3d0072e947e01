import type { APIRoute } from 'astro';
import { readFiles } from '#build/read-content.ts';
import { withoutChinese } from '#core/policy/check/chinese-rules.ts';
import { readPolicyRules } from '#core/policy/check/read-rules.ts';

/** The rules by which a policy is checked, all but the Chinese ones. */
export const GET: APIRoute = () =>
  new Response(
    JSON.stringify(
      withoutChinese(readPolicyRules(readFiles(process.cwd(), 'content/policy/check'))),
    ),
  );
