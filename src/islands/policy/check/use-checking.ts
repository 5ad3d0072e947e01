import { useState, useSyncExternalStore } from 'react';
import { useWipe } from '#islands/shared/use-wipe.ts';
import type { CheckedPolicy, Verdict } from '#schema/record/policy-check.ts';
import { readCheckedPolicy, writeCheckedPolicy } from '#storage/checked-policy.ts';
import type { CheckSession } from '#storage/policy-checks.ts';

/** The policy that is being checked, and what was confirmed of it. */
export interface Checking {
  readonly policy: CheckedPolicy | undefined;
  readonly confirmed: Readonly<Record<string, Verdict>>;
  readonly start: (name: string, text: string) => void;
  /** Undefined takes a confirmation back. */
  readonly confirm: (element: string, verdict: Verdict | undefined) => void;
  /** Holds it against a code, by its id; undefined against none. */
  readonly holdAgainst: (code: string | undefined) => void;
  readonly clear: () => void;
}

/** Keeps what is checked for this tab: a reload does not lose it. */
export function useChecking(): Checking {
  const [policy, setPolicy] = useState<CheckedPolicy | undefined>(readCheckedPolicy);
  const keep = (next: CheckedPolicy | undefined) => {
    setPolicy(next);
    writeCheckedPolicy(next);
  };
  useWipe(() => keep(undefined));
  return {
    policy,
    confirmed: policy?.confirmed ?? {},
    start: (name, text) =>
      keep(text.trim() === '' ? undefined : { name, text, confirmed: {}, code: policy?.code }),
    confirm(element, verdict) {
      if (policy === undefined) return;
      const { [element]: _before, ...others } = policy.confirmed;
      const confirmed = verdict === undefined ? others : { ...others, [element]: verdict };
      keep({ ...policy, confirmed });
    },
    holdAgainst: (code) => policy && keep({ ...policy, code }),
    clear: () => keep(undefined),
  };
}

/** The same of a check that is kept in this browser: each confirmation is stored, and can be undone. */
export function useKeptChecking(session: CheckSession): Checking {
  const { record } = useSyncExternalStore(session.subscribe, session.state);
  const { name, text, confirmed, code } = record;
  return {
    policy: text.trim() === '' ? undefined : { name, text, confirmed, code },
    confirmed,
    start: (newName, newText) =>
      session.apply({ kind: 'text', name: newName || name, text: newText }),
    confirm: (element, verdict) => session.apply({ kind: 'confirm', element, verdict }),
    holdAgainst: (chosen) => session.apply({ kind: 'settings', fields: { code: chosen } }),
    clear: () => session.apply({ kind: 'text', name, text: '' }),
  };
}
