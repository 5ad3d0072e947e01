import type { Hit } from './find-terms.ts';

/** Whether one hit comes before another: by where it begins, of those that begin together the longer one. */
function isBefore(one: Hit, other: Hit): boolean {
  return one.first < other.first || (one.first === other.first && one.end > other.end);
}

function mergeTwo(some: readonly Hit[], others: readonly Hit[]): readonly Hit[] {
  const merged: Hit[] = [];
  let at = 0;
  for (const hit of some) {
    for (let other = others[at]; other && isBefore(other, hit); other = others[at]) {
      merged.push(other);
      at += 1;
    }
    merged.push(hit);
  }
  for (; at < others.length; at += 1) merged.push(others[at] as Hit);
  return merged;
}

/** Hits of several terms, each in the order of the text, as one list in that order. Sorting them again would take most of a check's time. */
export function mergeHits(lists: readonly (readonly Hit[])[]): readonly Hit[] {
  let left = lists;
  while (left.length > 1)
    left = left.flatMap((list, at) => (at % 2 === 1 ? [] : [mergeTwo(list, left[at + 1] ?? [])]));
  return left[0] ?? [];
}
