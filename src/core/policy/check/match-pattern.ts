import type { Hit } from './find-terms.ts';

/** Where any of some terms was found, in the order of the text. */
export type Find = (terms: readonly string[]) => readonly Hit[];

/** Position of the first hit that begins at the unit or after it. */
export function firstFrom(hits: readonly Hit[], unit: number): number {
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hits[middle]?.first ?? 0) < unit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Every place where hits of each part of a pattern stand in its order within one passage, no further apart than the gap before each. */
export function matchPattern(
  places: readonly (readonly Hit[])[],
  gaps: readonly number[],
  passageOf: readonly number[],
): readonly Hit[] {
  /** The unit after the rest of the pattern, from one part on, if it begins near enough. */
  const endFrom = (part: number, from: number): number | undefined => {
    const hits = places[part];
    if (hits === undefined) return from;
    const last = from + (gaps[part] ?? 0);
    for (let at = firstFrom(hits, from); at < hits.length; at += 1) {
      const hit = hits[at];
      if (hit === undefined || hit.first > last) return undefined;
      const end = endFrom(part + 1, hit.end);
      if (end !== undefined) return end;
    }
    return undefined;
  };
  const found: Hit[] = [];
  for (const { first, end } of places[0] ?? []) {
    const last = endFrom(1, end);
    if (last !== undefined && passageOf[first] === passageOf[last - 1])
      found.push({ first, end: last });
  }
  return found;
}
