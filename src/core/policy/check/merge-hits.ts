import type { Hit } from './find-terms.ts';

/** Whether one hit comes before another: by where it begins, of those that begin together the longer one. */
function isBefore(one: Hit, other: Hit): boolean {
  return one.first < other.first || (one.first === other.first && one.end > other.end);
}

function mergeTwo(some: readonly Hit[], others: readonly Hit[]): readonly Hit[] {
  const [first] = others;
  const last = some[some.length - 1];
  if (first === undefined) return some;
  if (last !== undefined && isBefore(last, first)) return [...some, ...others];
  // A list that has its length from the start is filled faster than one that grows.
  const merged = new Array<Hit>(some.length + others.length);
  let at = 0;
  let other = others[0];
  let next = 0;
  for (const hit of some) {
    for (; other !== undefined && isBefore(other, hit); other = others[next]) {
      merged[at++] = other;
      next += 1;
    }
    merged[at++] = hit;
  }
  for (; other !== undefined; other = others[next]) {
    merged[at++] = other;
    next += 1;
  }
  return merged;
}

/** Hits of several terms, each in the order of the text, as one list in that order. Sorting them again would take most of a check's time. */
export function mergeHits(lists: readonly (readonly Hit[])[]): readonly Hit[] {
  let left = lists;
  while (left.length > 1) {
    const merged: (readonly Hit[])[] = [];
    for (let at = 0; at < left.length; at += 2)
      merged.push(mergeTwo(left[at] ?? [], left[at + 1] ?? []));
    left = merged;
  }
  return left[0] ?? [];
}
