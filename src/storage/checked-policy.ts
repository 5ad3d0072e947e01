import type { CheckedPolicy } from '#schema/record/policy-check.ts';
import { ownName } from './site-root.ts';

const key = () => ownName('checked-policy');

/** What this tab was checking, if anything. */
export function readCheckedPolicy(): CheckedPolicy | undefined {
  try {
    return JSON.parse(sessionStorage.getItem(key()) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps it for a reload; undefined forgets it. Without storage it lasts as long as the page. */
export function writeCheckedPolicy(policy: CheckedPolicy | undefined): void {
  try {
    if (policy === undefined) sessionStorage.removeItem(key());
    else sessionStorage.setItem(key(), JSON.stringify(policy));
  } catch {
    // A reload loses it; nothing else does.
  }
}
