import type { PolicyRules } from '#core/policy/check/policy-rules.ts';
import { readPolicyRules } from '#core/policy/check/read-rules.ts';
import { DEFAULT_LANGUAGE } from '#text/way-up.ts';
import { readFiles } from './read-content.ts';
import { tellProblems } from './tell-problems.ts';

/** The rules by which a policy is checked, with what they say in one language. Throws a `ContentError`. */
export function readCheckRules(
  language: string = DEFAULT_LANGUAGE,
  root: string = process.cwd(),
): PolicyRules {
  return tellProblems(() => readPolicyRules(readFiles(root, 'content/policy/check'), language));
}
