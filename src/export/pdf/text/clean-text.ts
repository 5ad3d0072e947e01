/**
 * Text as it is drawn. What is typed may hold characters that have no form of their own and would
 * reorder, hide or split what stands around them on paper.
 */

/** Line ends of every system and Unicode's own. */
const LINE_ENDS = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/gu;
/** Controls, soft hyphen, joiners, bidi marks, zero-width spaces, variation selectors, tags, noncharacters. */
const INVISIBLE =
  /[\0-\x08\x0e-\x1f\x7f-\x9f\u00ad\u034f\u061c\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\ufff9-\ufffb\ufffe\uffff\u{e0000}-\u{e0fff}]/gu;

/** `text` composed (NFC), without invisible characters, with `\n` as its only line end and no tabs. */
export function cleanText(text: string): string {
  return text
    .normalize('NFC')
    .replace(LINE_ENDS, '\n')
    .replaceAll('\t', ' ')
    .replace(INVISIBLE, '');
}

/** `text` cleaned for one line: a bookmark, a title, the foot of a page. */
export function cleanLine(text: string): string {
  return cleanText(text).replaceAll('\n', ' ').trim();
}

/** The code points of `text`; half of a broken pair counts as one. */
export function codePointsOf(text: string): number[] {
  return Array.from(text, (character) => character.codePointAt(0) ?? 0);
}
