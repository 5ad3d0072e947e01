/**
 * Text as it is drawn. What is typed may hold characters that have no form of their own and would
 * reorder, hide or split what stands around them on paper.
 */

/** Line ends of every system and Unicode's own. */
const LINE_ENDS = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/gu;
/** Controls, soft hyphens, joiners, bidi marks, zero-width spaces, variation selectors, tags, noncharacters. */
const INVISIBLE =
  /(?!\n)[\p{Cc}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\ufff9-\ufffb]/gu;

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
