import type { PolicyCheck } from '#core/policy/check/check-policy.ts';
import type { CodeLimits } from '#core/policy/check/code-limits.ts';
import type { Span } from '#core/policy/check/judge-element.ts';
import type { PolicyRules } from '#core/policy/check/policy-rules.ts';
import type { CheckedPolicy } from '#schema/record/policy-check.ts';
import type { Checking } from './use-checking.ts';

/** What every part of a result is given. */
export interface CheckedProps {
  readonly rules: PolicyRules;
  readonly check: PolicyCheck;
  readonly policy: CheckedPolicy;
  readonly checking: Checking;
  /** The code that the policy is held against, if any. */
  readonly code?: CodeLimits | undefined;
}

/** Shows a place of the text. */
export interface PlaceProps {
  readonly onPlace: (place: Span) => void;
}
