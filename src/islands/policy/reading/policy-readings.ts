import type { PolicyCheck } from '#core/policy/check/check-policy.ts';
import type { CheckFailure } from '#core/policy/check/parse-check.ts';
import type { PolicyFailure } from '#core/policy/draft/parse-policy.ts';
import type { ReadPart } from '#core/record/set-aside.ts';
import type { Result } from '#core/result.ts';
import type { Policy } from '#schema/record/policy.ts';
import type { KeptCheck } from '#schema/record/policy-check.ts';

/** What the policy workshop reads from outside. */
export interface PolicyReadings {
  readonly policy: {
    readonly asked: { readonly text: string };
    readonly read: Result<ReadPart<Policy>, PolicyFailure>;
  };
  readonly check: {
    readonly asked: { readonly text: string };
    readonly read: Result<ReadPart<KeptCheck>, CheckFailure>;
  };
  /** The text of a policy, to be checked by rules in JSON: as thousands of lists they would hold up the page when they are sent. */
  readonly policyText: {
    readonly asked: { readonly text: string; readonly rules: string };
    readonly read: Result<PolicyCheck, never>;
  };
}
