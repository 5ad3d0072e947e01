import { readFiles } from '#build/read-content.ts';
import { checkPolicy, type PolicyCheck } from '#core/policy/check/check-policy.ts';
import type { ElementJudgement } from '#core/policy/check/judge-element.ts';
import type { PolicyRules } from '#core/policy/check/policy-rules.ts';
import { readPolicyRules } from '#core/policy/check/read-rules.ts';
import type { Verdict } from '#schema/record/policy-check.ts';

const FILES = readFiles(process.cwd(), 'content/policy/check');

/** The rules that the project ships, with what they say in English. */
export const shippedRules: PolicyRules = readPolicyRules(FILES, 'en');

/** The same rules with what they say in a language. */
export function rulesIn(language: string): PolicyRules {
  return readPolicyRules(FILES, language);
}

/** What the shipped rules say of a text. */
export function check(text: string): PolicyCheck {
  return checkPolicy(text, shippedRules);
}

/** What they say of one element. */
export function judge(element: string, text: string): ElementJudgement {
  const judgement = check(text).elements.find((one) => one.element === element);
  if (judgement === undefined) throw new Error(`There is no element ${element}.`);
  return judgement;
}

/** The verdict on one element. */
export function verdictOn(element: string, text: string): Verdict {
  return judge(element, text).verdict;
}
