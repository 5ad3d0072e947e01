import { bareWord, foldWord } from './fold-word.ts';

/** Words from here on may differ by one slip of the finger and still be one. */
const LONG = 8;

/** Most words of a column that are compared one with another. */
const COMPARED = 400;

/** Whether one letter more, less, other or two exchanged makes one word the other. */
function isOneSlipOff(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1 || one === other) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  const [rest, otherRest] = [one.slice(start), other.slice(start)];
  return (
    rest.slice(1) === otherRest.slice(1) ||
    rest.slice(1) === otherRest ||
    rest === otherRest.slice(1) ||
    (rest[0] === otherRest[1] && rest[1] === otherRest[0] && rest.slice(2) === otherRest.slice(2))
  );
}

/** Words with a figure differ in it on purpose: `Stage 1`, `Stage 2`. */
function isSlip(one: string, other: string): boolean {
  const isLong = one.length >= LONG && other.length >= LONG;
  return isLong && !/\p{N}/u.test(one + other) && isOneSlipOff(one, other);
}

/** Groups whose bare words are a slip apart, joined. */
function joinSlips(
  groups: readonly (readonly [bare: string, words: string[]])[],
): readonly string[][] {
  const joined: (readonly [string, string[]])[] = [];
  for (const [at, [bare, words]] of groups.entries()) {
    const near =
      at < COMPARED ? joined.slice(0, COMPARED).find(([other]) => isSlip(bare, other)) : undefined;
    if (near === undefined) joined.push([bare, words]);
    else near[1].push(...words);
  }
  return joined.map(([, words]) => words);
}

/**
 * Spellings that look like one thing: they differ in large and small letters, blanks, signs, or one slip
 * of the finger. Words come the most frequent first, and so does each group. To be asked, never done.
 */
export function proposeFoldings(words: readonly string[]): string[][] {
  const byBare = new Map<string, string[]>();
  for (const word of words) {
    const bare = bareWord(word) || foldWord(word);
    if (bare === '') continue;
    const known = byBare.get(bare);
    if (known === undefined) byBare.set(bare, [word]);
    else known.push(word);
  }
  return joinSlips([...byBare]).filter((group) => group.length > 1);
}
