import type { APIRoute } from 'astro';
import { readFiles } from '#build/read-content.ts';
import { readPolicyRules } from '#core/policy/check/read-rules.ts';

/** The rules by which a policy is checked, in all languages: a policy may mix them. */
export const GET: APIRoute = () =>
  new Response(JSON.stringify(readPolicyRules(readFiles(process.cwd(), 'content/policy/check'))));
