import type { FoundEncoding } from './log-survey.ts';
import { isUtf8 } from './utf-8.ts';

const MARKS = [
  { encoding: 'utf-8', mark: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', mark: [0xff, 0xfe] },
  { encoding: 'utf-16be', mark: [0xfe, 0xff] },
] as const;

/** How files begin that are no text: zip (and so XLSX), PDF, old Excel, PNG, JPEG, gzip. */
const NO_TEXT: readonly (readonly number[])[] = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x50, 0x4b, 0x05, 0x06],
  [0x25, 0x50, 0x44, 0x46],
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x1f, 0x8b],
];

function beginsWith(bytes: Uint8Array, signs: readonly number[]): boolean {
  return signs.every((sign, at) => bytes[at] === sign);
}

/** Noughts at even and at odd places: half of UTF-16 is noughts where a text is Latin. */
function noughts(bytes: Uint8Array): readonly [even: number, odd: number] {
  let [even, odd] = [0, 0];
  for (const [at, byte] of bytes.entries())
    if (byte === 0) {
      if (at % 2 === 0) even += 1;
      else odd += 1;
    }
  return [even, odd];
}

/** Whether a file begins as text does, in any of the encodings, by its first bytes. */
export function isText(start: Uint8Array): boolean {
  if (NO_TEXT.some((signs) => beginsWith(start, signs))) return false;
  if (MARKS.some(({ mark }) => beginsWith(start, mark))) return true;
  const [even, odd] = noughts(start);
  return even + odd === 0 || Math.max(even, odd) > start.length / 8;
}

/** How a page, XML and JSON begin, behind a mark of UTF-8. */
const MARKUP = /^(?:\u00ef\u00bb\u00bf)?\s*(?:<(?:[!?]|\w+[\s>])|[[{]\s*["{[])/;

/** Whether a file begins as a page, XML or JSON does, which some systems export as `.xls`. */
export function isMarkup(start: Uint8Array): boolean {
  return MARKUP.test(String.fromCharCode(...start.subarray(0, 200)));
}

/** A character of Chinese in GB18030: of two bytes, of four, or none. */
function pairKind(first: number, second: number): 'common' | 'other' | 'four' | 'none' {
  if (first === 0x80 || first === 0xff) return 'none';
  if (second >= 0x30 && second <= 0x39) return 'four';
  if (second < 0x40 || second === 0x7f || second === 0xff) return 'none';
  // The first level of GB2312, 3,755 characters in daily use, its punctuation and full-width signs.
  const isDaily = (first >= 0xb0 && first <= 0xd7) || first === 0xa1 || first === 0xa3;
  return isDaily && second >= 0xa1 ? 'common' : 'other';
}

/** How often pairs of bytes are characters in daily use, others, or none at all. */
function chinesePairs(bytes: Uint8Array): Readonly<Record<'common' | 'other' | 'none', number>> {
  const counts = { common: 0, other: 0, four: 0, none: 0 };
  for (let at = 0; at < bytes.length - 1; at += 1) {
    const first = bytes[at] ?? 0;
    if (first < 0x80) continue;
    const kind = pairKind(first, bytes[at + 1] ?? 0);
    counts[kind] += 1;
    at += kind === 'four' ? 3 : 1;
  }
  return { common: counts.common, other: counts.other + counts.four, none: counts.none };
}

/** What tells Big5, by which Excel writes in Taiwan and Hong Kong, from other pairs of bytes. */
interface Big5Pairs {
  readonly daily: number;
  readonly other: number;
  /** Daily ones whose second byte is a plain letter, as in GB18030 hardly any has. */
  readonly low: number;
  /** Pairs with another right before, as signs among Latin letters are not. */
  readonly joined: number;
}

/** A pair of bytes in Big5: of its first level, 5,401 characters in daily use, or its punctuation; another; none. */
function big5Kind(first: number, second: number): 'low' | 'high' | 'other' | 'none' {
  const isLow = second >= 0x40 && second <= 0x7e;
  if (!isLow && (second < 0xa1 || second === 0xff)) return 'none';
  if (first < 0xa1 || first > 0xc6) return 'other';
  return isLow ? 'low' : 'high';
}

function big5Pairs(bytes: Uint8Array): Big5Pairs {
  const counts = { low: 0, high: 0, other: 0, none: 0 };
  let joined = 0;
  let end = -1;
  for (let at = 0; at < bytes.length - 1; at += 1) {
    const first = bytes[at] ?? 0;
    if (first < 0x80) continue;
    const kind = big5Kind(first, bytes[at + 1] ?? 0);
    counts[kind] += 1;
    if (kind === 'none') continue;
    joined += end === at ? 1 : 0;
    at += 1;
    end = at + 1;
  }
  const { low, high, other, none } = counts;
  return { daily: low + high, other: other + none, low, joined };
}

function isBig5(bytes: Uint8Array): boolean {
  const { daily, other, low, joined } = big5Pairs(bytes);
  return other * 10 <= daily && low * 8 >= daily && joined * 3 >= daily && daily > 2;
}

/**
 * The encoding of a text by its first bytes. A mark is certain; UTF-8 is sure where there is anything
 * beyond plain letters, since other texts hardly ever look like it. Between GB18030, Big5 and
 * Windows-1252 it is a guess by which characters would come out.
 */
export function findEncoding(start: Uint8Array): FoundEncoding {
  const marked = MARKS.find(({ mark }) => beginsWith(start, mark));
  if (marked !== undefined)
    return { encoding: marked.encoding, certainty: 'marked', markLength: marked.mark.length };
  const [even, odd] = noughts(start);
  if (Math.max(even, odd) > start.length / 8)
    return { encoding: odd > even ? 'utf-16le' : 'utf-16be', certainty: 'likely', markLength: 0 };
  if (isUtf8(start)) return { encoding: 'utf-8', certainty: 'fits', markLength: 0 };
  if (isBig5(start)) return { encoding: 'big5', certainty: 'likely', markLength: 0 };
  const { common, other, none } = chinesePairs(start);
  const isChinese = none * 20 <= common && common * 3 >= (common + other) * 2;
  return { encoding: isChinese ? 'gb18030' : 'windows-1252', certainty: 'likely', markLength: 0 };
}
