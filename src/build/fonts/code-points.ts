/** Sets of code points for the font files, and the compact way in which coverage.json writes them. */

/** First and last code point of a range, both included. */
export type CodePointRange = readonly [first: number, last: number];

/**
 * What the Latin, Greek and Cyrillic files carry when the source font has it: letters with all their
 * marks, punctuation, currency, letterlike signs. Invisible controls are left out, since the report
 * removes them from its text.
 */
export const TEXT_RANGES: readonly CodePointRange[] = [
  [0x20, 0x7e],
  [0xa0, 0xac],
  [0xae, 0x377],
  [0x37a, 0x52f],
  [0x1e00, 0x1fff],
  [0x2000, 0x200a],
  [0x2010, 0x2027],
  [0x202f, 0x205f],
  [0x2070, 0x218b],
  [0x2212, 0x2212],
  [0x25cc, 0x25cc],
  [0x2c60, 0x2c7f],
  [0xfb00, 0xfb06],
  [0xfffd, 0xfffd],
];

/** Of these, what every PDF needs: the letters of western and central Europe, punctuation, currency. */
export const BASIC_RANGES: readonly CodePointRange[] = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x2c6, 0x2dd],
  [0x2010, 0x218b],
  [0x2212, 0x2212],
  [0x25cc, 0x25cc],
  [0xfb00, 0xfb06],
  [0xfffd, 0xfffd],
];

/** Arrows, mathematical signs, boxes, enclosed figures and dingbats, which only the Chinese font has. */
export const SYMBOL_RANGES: readonly CodePointRange[] = [[0x2100, 0x2bff]];

/** Chinese punctuation, kana and fullwidth forms, with the quotation marks and dashes that are wide in Chinese text. */
export const EAST_ASIAN_SIGN_RANGES: readonly CodePointRange[] = [
  [0xb7, 0xb7],
  [0x2010, 0x2027],
  [0x2030, 0x203c],
  [0x3000, 0x30ff],
  [0xfe10, 0xfe4f],
  [0xff00, 0xffef],
];

/** Of these signs, what Chinese prose and names of today need: no kana, no vertical or half-width forms. */
export const OWN_SIGN_RANGES: readonly CodePointRange[] = [
  [0xb7, 0xb7],
  [0x2010, 0x2027],
  [0x2030, 0x203c],
  [0x3000, 0x301f],
  [0xff01, 0xff5e],
  [0xffe5, 0xffe5],
];

/** Ideographs: the basic block, extensions and compatibility forms. */
export const IDEOGRAPH_RANGES: readonly CodePointRange[] = [
  [0x2e80, 0x2fdf],
  [0x31c0, 0x31ef],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xf900, 0xfaff],
  [0x20000, 0x323af],
];

/** The members of `available` (ascending or not) that lie in one of `ranges`, ascending. */
export function pickRanges(
  available: Iterable<number>,
  ranges: readonly CodePointRange[],
): number[] {
  const picked = [...available].filter((code) =>
    ranges.some(([first, last]) => code >= first && code <= last),
  );
  return picked.sort((a, b) => a - b);
}

/** Cuts `items` into pieces of at most `size`. */
export function cutIntoPieces<Item>(items: readonly Item[], size: number): Item[][] {
  const pieces: Item[][] = [];
  for (let start = 0; start < items.length; start += size)
    pieces.push(items.slice(start, start + size));
  return pieces;
}

/**
 * Writes ascending code points as space-separated runs in base 36: the distance from the end of the
 * run before, then `:` and how many more follow, if any do. `65 66 67 70` becomes `1t:2 3`.
 */
export function packCodePoints(codes: readonly number[]): string {
  const runs: string[] = [];
  let end = 0;
  for (let i = 0; i < codes.length; ) {
    const first = codes[i] ?? 0;
    let more = 0;
    while (codes[i + more + 1] === first + more + 1) more += 1;
    runs.push((first - end).toString(36) + (more > 0 ? `:${more.toString(36)}` : ''));
    end = first + more;
    i += more + 1;
  }
  return runs.join(' ');
}
