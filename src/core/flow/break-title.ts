/** How wide a character is, in parts of the type size: rough, and rather too wide than too narrow. */
function widthOf(character: string): number {
  if (/[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f]/u.test(character)) return 1;
  if (/[A-ZMWmw@%]/.test(character)) return 0.8;
  return /[ijltfr .,:;'’!|()]/.test(character) ? 0.36 : 0.61;
}

/** How wide a text is drawn at most, in parts of the type size. */
export function textWidth(text: string): number {
  return [...text].reduce((sum, character) => sum + widthOf(character), 0);
}

/** Signs that no line begins with. */
const NEVER_FIRST = /^[、。，：；？！）》”’,.:;?!)]/;

/** What stays together: a word with the space after it, or one Chinese character with the sign after it. */
const PIECES = /[\p{Script=Han}][、。，：；？！）》”’]*|[^\s\p{Script=Han}]+\s*|\s+/gu;

/** Breaks a title into lines of at most `width` parts of the type size; a longer word has a line of its own. */
export function breakTitle(title: string, width: number): readonly string[] {
  const lines: string[] = [''];
  for (const piece of title.match(PIECES) ?? []) {
    const line = lines.at(-1) ?? '';
    const isFull = textWidth((line + piece).trimEnd()) > width;
    if (isFull && line !== '' && !NEVER_FIRST.test(piece)) lines.push(piece);
    else lines[lines.length - 1] = line + piece;
  }
  return lines.map((line) => line.trimEnd());
}
