import { useEffect, useMemo, useState } from 'react';
import { checkPolicy, type PolicyCheck } from '#core/policy/check/check-policy.ts';
import type { PolicyRules } from '#core/policy/check/policy-rules.ts';
import { readPolicyPart } from '#islands/policy/reading/read-policy-part.ts';
import type { ReadingFailure } from '#islands/shared/reading/readings.ts';

/** Longest text, in characters, that is checked at once: a longer one would hold up the page. */
export const CHECKED_AT_ONCE = 30_000;

type Outcome = PolicyCheck | ReadingFailure['code'];

/** Where the check of a text stands. */
export interface CheckState {
  /** What the check says, once it does. */
  readonly check: PolicyCheck | undefined;
  readonly standing: 'checked' | 'checking' | 'stopped' | ReadingFailure['code'];
  readonly stop: () => void;
  /** Begins anew with what was stopped or failed. */
  readonly again: () => void;
}

/** Checks a text: a long one in a worker, off the page's thread, so that the page goes on meanwhile. */
export function useCheck(text: string, rules: PolicyRules): CheckState {
  const isLong = text.length > CHECKED_AT_ONCE;
  const atOnce = useMemo(
    () => (isLong ? undefined : checkPolicy(text, rules)),
    [isLong, text, rules],
  );
  const asked = useMemo(() => ({ text, rules }), [text, rules]);
  const [found, setFound] = useState<{
    readonly asked: typeof asked;
    readonly outcome: Outcome | 'stopped' | undefined;
  }>();
  const outcome = found?.asked === asked ? found.outcome : undefined;
  const isWaiting = isLong && outcome === undefined;
  useEffect(() => {
    if (!isWaiting) return;
    const stopping = new AbortController();
    const sent = { text: asked.text, rules: JSON.stringify(asked.rules) };
    void readPolicyPart('policyText', sent, stopping.signal).then((read) =>
      setFound({ asked, outcome: read.ok ? read.value : read.failure.code }),
    );
    return () => stopping.abort();
  }, [isWaiting, asked]);
  const acts = {
    stop: () => setFound({ asked, outcome: 'stopped' }),
    again: () => setFound({ asked, outcome: undefined }),
  };
  const check = atOnce ?? (typeof outcome === 'object' ? outcome : undefined);
  if (check) return { ...acts, check, standing: 'checked' };
  return { ...acts, check, standing: typeof outcome === 'string' ? outcome : 'checking' };
}
