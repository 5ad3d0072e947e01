import type { PolicyRules } from '#core/policy/check/policy-rules.ts';
import { readPolicyRules } from '#core/policy/check/read-rules.ts';
import { readFiles } from './read-content.ts';
import { tellProblems } from './tell-problems.ts';

/** The rules by which a policy is checked. Throws a `ContentError`. */
export function readCheckRules(root: string = process.cwd()): PolicyRules {
  return tellProblems(() => readPolicyRules(readFiles(root, 'content/policy/check')));
}
