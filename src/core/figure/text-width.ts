/** How wide text is about to be, where the fonts of the reader are not known. */

/** Chinese, Japanese and Korean, and their punctuation: as wide as they are high. */
const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uff60]/u;
/** A wide character, a word up to the next one, or white space. */
const PIECES = new RegExp(`${WIDE.source}|\\S+?(?=${WIDE.source}|\\s|$)|\\s+`, 'gu');
const WIDE_SHARE = 1;
const NARROW_SHARE = 0.52;

/** Ems in which so many Latin letters have room. */
export function emsOfLetters(count: number): number {
  return count * NARROW_SHARE;
}

/** The width of one line of `text` in ems. */
export function emsOf(text: string): number {
  let ems = 0;
  for (const character of text) ems += WIDE.test(character) ? WIDE_SHARE : NARROW_SHARE;
  return ems;
}

/** The width in ems of the longest piece of `text` that is not broken over lines. */
export function longestPiece(text: string): number {
  const pieces = text.split(/[\s/]+|(?<=[-–—])/u).flatMap((piece) => piece.split(WIDE));
  return Math.max(WIDE.test(text) ? 2 * WIDE_SHARE : 0, ...pieces.map(emsOf));
}

/** Where a text may be cut without cutting a word of Latin letters. */
const WORD_END = /[\s\p{P}](?=[^\s\p{P}]*$)/u;
/** A cut that loses more than this share of the room goes through a word instead. */
const LEAST_KEPT = 0.6;

/** `text` in at most so many ems; what is cut ends in an ellipsis. */
export function cutTo(text: string, ems: number): string {
  if (emsOf(text) <= ems) return text;
  let kept = '';
  for (const sign of text) {
    if (emsOf(`${kept}${sign}…`) > ems) break;
    kept += sign;
  }
  const end = WORD_END.exec(kept)?.index ?? -1;
  return `${(end > kept.length * LEAST_KEPT ? kept.slice(0, end) : kept).trimEnd()}…`;
}

/** `text` in lines of about `width` ems, broken at spaces, or anywhere in Chinese. */
export function wrapText(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.match(PIECES) ?? []) {
    if (line.trim() !== '' && emsOf((line + piece).trimEnd()) > width) {
      lines.push(line.trim());
      line = '';
    }
    line += piece;
  }
  return line.trim() === '' ? lines : [...lines, line.trim()];
}
