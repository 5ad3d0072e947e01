import type { Verdict } from '#schema/record/policy-check.ts';
import type { PolicyCheck } from './check-policy.ts';
import type { ElementJudgement, ElementQuote } from './judge-element.ts';
import { isSameLimit, type TimeLimit } from './time-limits.ts';

/** How an element differs between two versions of a policy. */
export interface ElementChange {
  /** Id of the element. */
  readonly element: string;
  readonly before: Verdict;
  readonly after: Verdict;
  readonly change: 'came' | 'went' | 'stronger' | 'weaker' | 'same';
  /** Lengths of time that only the earlier version names, and those that only the later one names. */
  readonly limitsGone: readonly TimeLimit[];
  readonly limitsNew: readonly TimeLimit[];
  /** Passages of the earlier version that lay down a duty, where the later one lays down fewer. */
  readonly dutiesGone: readonly ElementQuote[];
}

/** How two versions of a policy differ. */
export interface PolicyComparison {
  readonly elements: readonly ElementChange[];
  /** Ids of harms. */
  readonly harmsGone: readonly string[];
  readonly harmsNew: readonly string[];
}

const RANK: Readonly<Record<Verdict, number>> = { missing: 0, weak: 1, covered: 2 };

function changeOf(before: Verdict, after: Verdict): ElementChange['change'] {
  if (before === after) return 'same';
  if (before === 'missing') return 'came';
  if (after === 'missing') return 'went';
  return RANK[after] > RANK[before] ? 'stronger' : 'weaker';
}

/** Limits that are not among the others, each length of time once. */
function without(limits: readonly TimeLimit[], others: readonly TimeLimit[]): readonly TimeLimit[] {
  return limits.filter(
    (limit, position) =>
      !others.some((other) => isSameLimit(limit, other)) &&
      limits.findIndex((one) => isSameLimit(one, limit)) === position,
  );
}

function dutiesOf(judgement: ElementJudgement | undefined): readonly ElementQuote[] {
  return judgement?.quotes.filter(({ isDuty }) => isDuty) ?? [];
}

/** Duties that only the earlier version has, where the later one has fewer of them. */
function dutiesGone(
  then: ElementJudgement | undefined,
  now: ElementJudgement,
): readonly ElementQuote[] {
  const before = dutiesOf(then);
  const after = dutiesOf(now);
  if (after.length >= before.length) return [];
  return before.filter(({ key }) => !after.some((one) => one.key === key));
}

/** Compares two versions of a policy that were checked by the same rules. */
export function comparePolicies(before: PolicyCheck, after: PolicyCheck): PolicyComparison {
  const elements = after.elements.map((now): ElementChange => {
    const then = before.elements.find(({ element }) => element === now.element);
    const verdict = then?.verdict ?? 'missing';
    return {
      element: now.element,
      before: verdict,
      after: now.verdict,
      change: changeOf(verdict, now.verdict),
      limitsGone: without(then?.limits ?? [], now.limits),
      limitsNew: without(now.limits, then?.limits ?? []),
      dutiesGone: dutiesGone(then, now),
    };
  });
  const harmsBefore = before.harms.map(({ harm }) => harm);
  const harmsAfter = after.harms.map(({ harm }) => harm);
  return {
    elements,
    harmsGone: harmsBefore.filter((harm) => !harmsAfter.includes(harm)),
    harmsNew: harmsAfter.filter((harm) => !harmsBefore.includes(harm)),
  };
}
