/**
 * Text as a text format keeps it. Other programs draw it with fonts of their own, so joiners and
 * variation selectors stay; what no format may hold, or what would turn round its surroundings, goes.
 */

/** Line ends of every system and Unicode's own. */
const LINE_ENDS = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/gu;
/** Controls and noncharacters, which XML forbids, and the marks that reverse the text around them. */
const HARMFUL =
  /(?!\n)[\p{Cc}\p{Noncharacter_Code_Point}\ufff9-\ufffb\u202a-\u202e\u2066-\u2069]/gu;

/** `text` composed (NFC), well formed, with `\n` as its only line end and no tabs or controls. */
export function readableText(text: string): string {
  return text
    .normalize('NFC')
    .toWellFormed()
    .replace(LINE_ENDS, '\n')
    .replaceAll('\t', ' ')
    .replace(HARMFUL, '');
}

/** `text` made readable for one line: a title, an entry of the contents, the foot of a page. */
export function readableLine(text: string): string {
  return readableText(text).replaceAll('\n', ' ').trim();
}
