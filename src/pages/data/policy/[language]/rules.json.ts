import type { APIRoute } from 'astro';
import { languages } from '#build/languages.ts';
import { nameElementClauses } from '#build/name-element-clauses.ts';
import { readCheckRules } from '#build/read-policy-rules.ts';
import { withoutChinese } from '#core/policy/check/chinese-rules.ts';

export function getStaticPaths() {
  return languages().map((language) => ({ params: { language } }));
}

/** The rules by which a policy is checked, all but those for Chinese texts, with what they say in one language. */
export const GET: APIRoute = ({ params: { language } }) =>
  new Response(
    JSON.stringify(nameElementClauses(withoutChinese(readCheckRules(language)), language)),
  );
