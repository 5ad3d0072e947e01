/** Where a line may end. A small part of Unicode's line breaking: what Latin, Greek, Cyrillic and Chinese text needs. */

/** Closing marks: never first on a line beside Chinese text. */
const NO_START = new Set(
  Array.from(
    '，。、；：！？）】》」』〉〕］｝”’…—·・％‰℃々〻ーぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ,.;:!?)]}%»›﹐﹑﹒﹔﹕﹖﹗～〜',
    (c) => c.codePointAt(0) ?? 0,
  ),
);
/** Opening marks: never last on a line. */
const NO_END = new Set(
  Array.from('（【《「『〈〔［｛“‘￥＄£€$([{«‹＃', (c) => c.codePointAt(0) ?? 0),
);
/** Marks that come in pairs which stay together: dash and ellipsis. */
const PAIRED = new Set([0x2014, 0x2026]);
/** Hyphen, dashes and slash: a long compound may be broken after them. */
const BREAK_AFTER = new Set([0x2d, 0x2010, 0x2013, 0x2014, 0x2f]);

/** Whether `code` is a space at which lines break and which vanishes there. */
export function isBreakingSpace(code: number): boolean {
  return (
    code === 0x20 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a && code !== 0x2007) ||
    code === 0x205f
  );
}

/** Whether `code` is written without spaces between words: ideographs, kana, wide signs. */
export function isEastAsian(code: number): boolean {
  return (
    (code >= 0x2e80 && code <= 0x9fff) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe4f) ||
    (code >= 0xff00 && code <= 0xffef) ||
    (code >= 0x20000 && code <= 0x323af)
  );
}

/** Whether `code` is drawn over or under the character before it. */
export function isCombining(code: number): boolean {
  return code >= 0x300 && /^\p{M}$/u.test(String.fromCodePoint(code));
}

/** Whether a line may not begin with `code`. */
export function mayNotStart(code: number): boolean {
  return NO_START.has(code) || isCombining(code);
}

/**
 * Whether a line may end between two characters that follow each other.
 *
 * @param prior - the character before `left`, which tells a hyphen in a word from a minus sign
 */
export function mayBreakBetween(left: number, right: number, prior: number | undefined): boolean {
  if (isPlain(left) && isPlain(right)) return false;
  if (isBreakingSpace(right)) return false;
  if (isBreakingSpace(left)) return !(NO_START.has(right) && isEastAsian(right));
  if (PAIRED.has(left) && left === right) return false;
  if (isEastAsian(left) || isEastAsian(right)) return !mayNotStart(right) && !NO_END.has(left);
  return BREAK_AFTER.has(left) && prior !== undefined && isLetter(prior) && isLetter(right);
}

/** Letters, digits and signs of ASCII after which no line ends: most of a Latin text. */
function isPlain(code: number): boolean {
  return code >= 0x30 && code <= 0x7e;
}

function isLetter(code: number): boolean {
  return /^[\p{L}\p{N}]$/u.test(String.fromCodePoint(code)) && !isDigit(code);
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
