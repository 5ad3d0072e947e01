/** A heading as its words are compared: `OpenDate`, `open_date` and `Open date` are one. */
export function plainHeading(heading: string): string {
  return heading
    .normalize('NFKC')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const CHINESE = /\p{Script=Han}/u;

/** Whether a heading holds a word: anywhere in Chinese, as a whole word elsewhere. */
export function holdsWord(heading: string, word: string): boolean {
  return CHINESE.test(word) ? heading.includes(word) : ` ${heading} `.includes(` ${word} `);
}

/**
 * How well a heading fits a role: 0 not at all, the longer the word the better, a whole heading best.
 * Of the words `alone` any other heading says nothing: the id of an officer is no complaint's.
 */
export function fitOfRole(
  heading: string,
  words: readonly string[],
  alone: readonly string[],
): number {
  const plain = plainHeading(heading);
  const best = words.map((word, at) => {
    // Of two words that fit, the one that stands first in the list is the surer.
    if (plain === word) return 1_000 - at;
    return holdsWord(plain, word) && !alone.includes(word) ? word.length : 0;
  });
  return Math.max(0, ...best);
}
