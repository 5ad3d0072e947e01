/** Passages of a text by their numbers, a bit for each, so that two sets are compared at once. */
export type PassageSet = Int32Array;

/** A set that can hold the passages up to a number. */
export function emptySet(passages: number): PassageSet {
  return new Int32Array((passages + 31) >>> 5);
}

/** Puts a passage into a set. */
export function addPassage(set: PassageSet, passage: number): void {
  const word = passage >>> 5;
  set[word] = (set[word] ?? 0) | (1 << (passage & 31));
}

/** Whether a passage is in a set; no number below 0 is. */
export function hasPassage(set: PassageSet, passage: number): boolean {
  return passage >= 0 && (((set[passage >>> 5] ?? 0) >>> (passage & 31)) & 1) === 1;
}

/** Puts all passages of another set into a set. */
export function addAll(set: PassageSet, more: PassageSet): void {
  for (let word = 0; word < more.length; word += 1)
    set[word] = (set[word] ?? 0) | (more[word] ?? 0);
}
