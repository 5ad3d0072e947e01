import { useState } from 'react';
import type { Verdict } from '#core/policy/check/sureness.ts';
import {
  type CheckedPolicy,
  readCheckedPolicy,
  writeCheckedPolicy,
} from '#storage/checked-policy.ts';

/** The policy that is being checked, and what was confirmed of it. */
export interface Checking {
  readonly policy: CheckedPolicy | undefined;
  readonly confirmed: Readonly<Record<string, Verdict>>;
  readonly start: (name: string, text: string) => void;
  /** Undefined takes a confirmation back. */
  readonly confirm: (element: string, verdict: Verdict | undefined) => void;
  readonly clear: () => void;
}

/** Keeps what is checked for this tab: a reload does not lose it. */
export function useChecking(): Checking {
  const [policy, setPolicy] = useState<CheckedPolicy | undefined>(readCheckedPolicy);
  const keep = (next: CheckedPolicy | undefined) => {
    setPolicy(next);
    writeCheckedPolicy(next);
  };
  return {
    policy,
    confirmed: policy?.confirmed ?? {},
    start: (name, text) => keep(text.trim() === '' ? undefined : { name, text, confirmed: {} }),
    confirm(element, verdict) {
      if (policy === undefined) return;
      const { [element]: _before, ...others } = policy.confirmed;
      const confirmed = verdict === undefined ? others : { ...others, [element]: verdict };
      keep({ ...policy, confirmed });
    },
    clear: () => keep(undefined),
  };
}
