import { ownName } from './site-root.ts';

/** A policy that is being checked: kept for this tab alone, and gone when it is closed. */
export interface CheckedPolicy {
  readonly name: string;
  readonly text: string;
  /** Confirmed verdicts by the id of their element. */
  readonly confirmed: Readonly<Record<string, 'covered' | 'weak' | 'missing'>>;
}

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
