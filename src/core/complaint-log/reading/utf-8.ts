/** How many bytes follow the first one of a character, and what the first one holds of it. */
function leadOf(first: number): readonly [follow: number, bits: number] {
  if (first >= 0xf0 && first < 0xf5) return [3, first & 0x07];
  if (first >= 0xe0 && first < 0xf0) return [2, first & 0x0f];
  if (first >= 0xc2 && first < 0xe0) return [1, first & 0x1f];
  return [0, REPLACEMENT];
}

const REPLACEMENT = 0xfffd;

/** The lowest character that so many following bytes may write, so that none is written in two ways. */
const LOWEST = [0, 0x80, 0x800, 0x10000];

/** The character at a place and how many bytes it takes; what is no UTF-8 is the replacement sign. */
function characterAt(bytes: Uint8Array, at: number, to: number): readonly [number, number] {
  const [follow, bits] = leadOf(bytes[at] ?? 0);
  if (follow === 0 || at + follow >= to) return [REPLACEMENT, 1];
  let code = bits;
  for (let next = 1; next <= follow; next += 1) {
    const byte = bytes[at + next] ?? 0;
    if ((byte & 0xc0) !== 0x80) return [REPLACEMENT, 1];
    code = (code << 6) | (byte & 0x3f);
  }
  const isSurrogate = code >= 0xd800 && code < 0xe000;
  if (code < (LOWEST[follow] ?? 0) || code > 0x10ffff || isSurrogate) return [REPLACEMENT, 1];
  return [code, follow + 1];
}

/** The text of bytes in UTF-8; what is none becomes `\ufffd`. */
export function textOf(bytes: Uint8Array, from: number, to: number): string {
  const codes: number[] = [];
  let text = '';
  for (let at = from; at < to; ) {
    const byte = bytes[at] ?? 0;
    const [code, size] = byte < 0x80 ? [byte, 1] : characterAt(bytes, at, to);
    codes.push(code);
    at += size;
    // Too many arguments in one call would not fit on the stack.
    if (codes.length === 4_096) text += String.fromCodePoint(...codes.splice(0));
  }
  return text + String.fromCodePoint(...codes);
}

/** Whether bytes are UTF-8 as far as they go; a character that the end cuts counts as one. */
export function isUtf8(bytes: Uint8Array): boolean {
  const end = bytes.length;
  for (let at = 0; at < end; ) {
    if ((bytes[at] ?? 0) < 0x80) {
      at += 1;
      continue;
    }
    const [code, size] = characterAt(bytes, at, end);
    const isCut = end - at < 4 && leadOf(bytes[at] ?? 0)[0] >= end - at;
    if (code === REPLACEMENT && size === 1 && !isCut) return false;
    at += size;
  }
  return true;
}

/** Blanks of more than one byte: the no-break space, the ideographic space, the mark of byte order. */
const WIDE_BLANKS: readonly (readonly number[])[] = [
  [0xc2, 0xa0],
  [0xe3, 0x80, 0x80],
  [0xef, 0xbb, 0xbf],
];

function wideAt(bytes: Uint8Array, at: number): number {
  const blank = WIDE_BLANKS.find((signs) => signs.every((sign, next) => bytes[at + next] === sign));
  return blank?.length ?? 0;
}

/** How many bytes of blank begin here. */
function blankAt(bytes: Uint8Array, at: number, to: number): number {
  const byte = bytes[at] ?? 0;
  if (byte <= 0x20) return 1;
  if (byte < 0x80) return 0;
  const wide = wideAt(bytes, at);
  return at + wide > to ? 0 : wide;
}

/** Where the text of a cell begins, outer blanks off. */
export function startOf(bytes: Uint8Array, from: number, to: number): number {
  let at = from;
  while (at < to) {
    const blank = blankAt(bytes, at, to);
    if (blank === 0) break;
    at += blank;
  }
  return at;
}

/** How many bytes of blank end here. */
function blankBefore(bytes: Uint8Array, from: number, end: number): number {
  const byte = bytes[end - 1] ?? 0;
  if (byte <= 0x20) return 1;
  if (byte < 0x80) return 0;
  if (end - 2 >= from && wideAt(bytes, end - 2) === 2) return 2;
  return end - 3 >= from && wideAt(bytes, end - 3) === 3 ? 3 : 0;
}

/** Where the text of a cell ends, outer blanks off. */
export function endOf(bytes: Uint8Array, from: number, to: number): number {
  let end = to;
  while (end > from) {
    const blank = blankBefore(bytes, from, end);
    if (blank === 0) break;
    end -= blank;
  }
  return end;
}
