import { findHarms, type HarmFinding } from './find-harms.ts';
import { type ElementJudgement, judgeElement } from './judge-element.ts';
import type { PolicyRules } from './policy-rules.ts';
import { readPolicy } from './reading.ts';
import { type Recognition, recognizeText } from './recognize-text.ts';

/** What the check says of a text. All places are offsets into the text that was given. */
export interface PolicyCheck extends Recognition {
  /** One for each element, in the order of the rules. */
  readonly elements: readonly ElementJudgement[];
  readonly harms: readonly HarmFinding[];
  /** Comparisons of words that were needed, by which a test sees that no text takes long. */
  readonly comparisons: number;
}

/**
 * Checks a complaints policy, plain or Markdown, against what the rules look for. Give it the text
 * of a web page through `plainText`. The rules explain every verdict; nothing is learnt or guessed.
 */
export function checkPolicy(text: string, rules: PolicyRules): PolicyCheck {
  const reading = readPolicy(text, rules);
  const elements = rules.elements.map((element) => judgeElement(element, reading, rules.measured));
  return {
    ...recognizeText(rules.kinds, reading, elements),
    elements,
    harms: findHarms(rules.harms, reading, elements),
    comparisons: reading.hits.comparisons,
  };
}
