/**
 * Divides a sample among strata in proportion to their populations. Every stratum with complaints
 * gives one at least, so that none goes unseen; the rest is shared in proportion, and what rounding
 * leaves over goes to the largest remainders, the earlier stratum first where they are equal. A
 * sample of 30 from 700, 290 and 10 complaints is 21, 8 and 1. With fewer places than strata the
 * sample grows to one a stratum.
 */
export function divideSample(size: number, populations: readonly number[]): readonly number[] {
  const all = sum(populations);
  const shares = populations.map((population) => Math.min(1, population));
  let rest = Math.min(size, all);
  let sharing = positions(populations).filter((at) => (populations[at] ?? 0) > 0);
  for (;;) {
    const total = sum(sharing.map((at) => populations[at] ?? 0));
    const large = sharing.filter((at) => rest * (populations[at] ?? 0) >= total);
    if (large.length === sharing.length) break;
    // Those whose share is less than one keep their one; the others divide what is left.
    rest -= sharing.length - large.length;
    sharing = large;
  }
  return inProportion(rest, sharing, populations, shares);
}

/** Whole shares first, then one more for the largest remainders. */
function inProportion(
  size: number,
  sharing: readonly number[],
  populations: readonly number[],
  shares: readonly number[],
): readonly number[] {
  const total = sum(sharing.map((at) => populations[at] ?? 0));
  const parts = sharing.map((at) => {
    const product = size * (populations[at] ?? 0);
    return { at, whole: Math.floor(product / total), remainder: product % total };
  });
  const left = size - sum(parts.map(({ whole }) => whole));
  const raised = [...parts].sort((a, b) => b.remainder - a.remainder || a.at - b.at).slice(0, left);
  const after = [...shares];
  for (const part of parts) after[part.at] = part.whole + (raised.includes(part) ? 1 : 0);
  return after;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function positions(list: readonly unknown[]): readonly number[] {
  return list.map((_, at) => at);
}
