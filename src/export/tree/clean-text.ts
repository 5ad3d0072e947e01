/**
 * Text as it is drawn. What is typed may hold characters that have no form of their own and would
 * reorder, hide or split what stands around them on paper.
 */

/** Line ends of every system and Unicode's own. */
const LINE_ENDS = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/gu;
/** Controls, soft hyphens, joiners, bidi marks, zero-width spaces, variation selectors, tags, noncharacters. */
const INVISIBLE =
  /(?!\n)[\p{Cc}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\ufff9-\ufffb]/gu;

/** Letters and signs that cleaning leaves as they are: most texts have nothing else. */
const CLEAN = /^[\n -~\u2010-\u2027\u3000-\u301f\u4e00-\u9fff\uff01-\uff5e]*$/u;

/** `text` composed (NFC), without invisible characters, with `\n` as its only line end and no tabs. */
export function cleanText(text: string): string {
  if (CLEAN.test(text)) return text;
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
  const codes: number[] = [];
  for (let i = 0; i < text.length; i += 1) {
    const code = text.codePointAt(i) ?? 0;
    if (code > 0xffff) i += 1;
    codes.push(code);
  }
  return codes;
}
