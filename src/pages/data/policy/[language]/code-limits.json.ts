import type { APIRoute } from 'astro';
import { languages } from '#build/languages.ts';
import { readPolicyDraft } from '#build/read-policy-draft.ts';
import { limitsOfCodes } from '#core/policy/draft/limits-of-codes.ts';

export function getStaticPaths() {
  return languages().map((language) => ({ params: { language } }));
}

/** The time limits that a checked policy can be held against, code by code. */
export const GET: APIRoute = ({ params }) =>
  new Response(JSON.stringify(limitsOfCodes(readPolicyDraft(params.language ?? '').codes)));
