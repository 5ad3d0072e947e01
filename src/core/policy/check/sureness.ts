import { ownEntry } from '#core/own-entry.ts';
import type { PolicyMeasured } from '#schema/authored/policy-check.ts';
import type { Verdict } from '#schema/record/policy-check.ts';

/** So many verdicts of all elements stand in for those of one that was met seldom. */
const SHARED = 8;

const shares = new WeakMap<PolicyMeasured, Readonly<Record<Verdict, number>>>();

function countShares({ elements }: PolicyMeasured): Readonly<Record<Verdict, number>> {
  const shareOf = (verdict: Verdict) => {
    const all = Object.values(elements).map((counts) => counts[verdict]);
    const sum = (of: 'right' | 'all') => all.reduce((total, count) => total + count[of], 0);
    return sum('all') === 0 ? 0.5 : sum('right') / sum('all');
  };
  return { covered: shareOf('covered'), weak: shareOf('weak'), missing: shareOf('missing') };
}

/** The share of each kind of verdict that was right, all elements together; counted once. */
function shareOfAll(measured: PolicyMeasured): Readonly<Record<Verdict, number>> {
  const known = shares.get(measured) ?? countShares(measured);
  shares.set(measured, known);
  return known;
}

/**
 * Of a hundred verdicts like this one, how many a reader agreed with as to whether the text says
 * anything of the element. What was counted of the element itself is joined with what was counted of
 * all, since few texts say little.
 */
export function rightOfHundred(
  measured: PolicyMeasured,
  element: string,
  verdict: Verdict,
): number {
  const { elements } = measured;
  const pool = shareOfAll(measured)[verdict];
  const own = ownEntry(elements, element)?.[verdict] ?? { right: 0, all: 0 };
  return Math.round((100 * (own.right + SHARED * pool)) / (own.all + SHARED));
}
