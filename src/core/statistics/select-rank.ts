/** The middle one of three, as the value by which a range is parted. */
function middleOf(one: number, other: number, third: number): number {
  return Math.max(Math.min(one, other), Math.min(Math.max(one, other), third));
}

/** Parts a range by a value: smaller ones first. Gives the last place of the first part. */
function part(values: Uint32Array, from: number, to: number, pivot: number): number {
  let low = from - 1;
  let high = to + 1;
  for (;;) {
    do low += 1;
    while ((values[low] ?? 0) < pivot);
    do high -= 1;
    while ((values[high] ?? 0) > pivot);
    if (low >= high) return high;
    const value = values[low] ?? 0;
    values[low] = values[high] ?? 0;
    values[high] = value;
  }
}

/** Rearranges a range until the value at a place is the one that stands there when it is sorted. */
function settle(values: Uint32Array, from: number, to: number, place: number): void {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const pivot = middleOf(values[low] ?? 0, values[middle] ?? 0, values[high] ?? 0);
    const end = part(values, low, high, pivot);
    if (place <= end) high = end;
    else low = end + 1;
  }
}

/**
 * Gives the value that stands at a rank, from 0, of a range of values when they are sorted, in time that
 * grows with their number (Hoare's selection). It rearranges the range; ranks that rise are quicker, and
 * one that was asked for before costs nothing.
 */
export function ranksOf(values: Uint32Array, from: number, size: number): (rank: number) => number {
  const known = new Map<number, number>();
  let settled = from;
  return (rank) => {
    const before = known.get(rank);
    if (before !== undefined) return before;
    const place = from + rank;
    const isBehind = place >= settled;
    settle(values, isBehind ? settled : from, isBehind ? from + size - 1 : settled, place);
    if (isBehind) settled = place;
    const value = values[place] ?? 0;
    known.set(rank, value);
    return value;
  };
}
