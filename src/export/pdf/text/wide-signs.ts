/**
 * Quotation marks, dashes and dots have one code point for two shapes: narrow in Latin text, a full
 * square in Chinese. Which one is meant shows only in what stands around them.
 */

import { isWideInChinese } from '../fonts/typeface.ts';
import { isEastAsian } from './line-rules.ts';

const APOSTROPHE = 0x2019;
/** The opening mark of each closing one. */
const OPENING: ReadonlyMap<number, number> = new Map([
  [0x2019, 0x2018],
  [0x201d, 0x201c],
]);

/** Positions in `codes`, a text in Chinese, of the signs that are wide. */
export function findWideSigns(codes: readonly number[]): ReadonlySet<number> {
  const wide = new Set<number>();
  const isOpenedWide = new Map<number, boolean>();
  codes.forEach((code, i) => {
    if (!isWideInChinese(code) || isApostrophe(codes, i)) return;
    const opening = OPENING.get(code);
    // A closing mark is like the one that it closes.
    const opened = opening === undefined ? undefined : isOpenedWide.get(opening);
    const isWide = opened ?? (isDoubled(codes, i) || standsInChinese(codes, i));
    if (isWide) wide.add(i);
    if (opening === undefined) isOpenedWide.set(code, isWide);
    else isOpenedWide.delete(opening);
  });
  return wide;
}

/** The Chinese dash and ellipsis are two characters long. */
function isDoubled(codes: readonly number[], at: number): boolean {
  const code = codes[at];
  return (code === 0x2014 || code === 0x2026) && (codes[at - 1] === code || codes[at + 1] === code);
}

function isApostrophe(codes: readonly number[], at: number): boolean {
  return codes[at] === APOSTROPHE && isLatinLetter(codes[at - 1]) && isLatinLetter(codes[at + 1]);
}

function isLatinLetter(code: number | undefined): boolean {
  return code !== undefined && !isEastAsian(code) && /^\p{L}$/u.test(String.fromCodePoint(code));
}

/** Whether the nearest character on either side that is no such sign itself is Chinese. */
function standsInChinese(codes: readonly number[], at: number): boolean {
  return [-1, 1].some((step) => {
    let i = at + step;
    while (isWideInChinese(codes[i] ?? 0)) i += step;
    return isEastAsian(codes[i] ?? 0);
  });
}
