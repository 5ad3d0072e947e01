/** Cuts an open font down to the outlines in use, for a file that carries it. */

import { advanceOf, bearingOf, outlineOf, type TrueType, tableOf } from './true-type.ts';

/** Marks in an outline that is put together from others. */
const WORDS = 0x1;
const SCALE = 0x8;
const MORE = 0x20;
const TWO_SCALES = 0x40;
const MATRIX = 0x80;
/** Makes all words of a font file add up to it. */
const WHOLE_SUM = 0xb1b0afba;

export interface Subset {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** The outlines' numbers in the subset, in the order in which they were asked for. */
  readonly glyphs: readonly number[];
}

/** Gives outlines new numbers as they come up; outline 0 is the one for what is missing. */
function numberGlyphs() {
  const old = [0];
  const fresh = new Map([[0, 0]]);
  const numberOf = (glyph: number): number => {
    const number = fresh.get(glyph) ?? old.push(glyph) - 1;
    fresh.set(glyph, number);
    return number;
  };
  return { old, numberOf };
}

function sizeOfTransform(flags: number): number {
  if (flags & SCALE) return 2;
  if (flags & TWO_SCALES) return 4;
  return flags & MATRIX ? 8 : 0;
}

/** An outline whose parts, if it has any, are named by their new numbers. */
function renumberParts(outline: Uint8Array, numberOf: (glyph: number) => number): Uint8Array {
  const copy = outline.slice();
  const view = new DataView(copy.buffer);
  if (copy.length === 0 || view.getInt16(0) >= 0) return copy;
  let flags = MORE;
  for (let at = 10; flags & MORE; ) {
    flags = view.getUint16(at);
    view.setUint16(at + 2, numberOf(view.getUint16(at + 2)));
    at += 4 + (flags & WORDS ? 4 : 2) + sizeOfTransform(flags);
  }
  return copy;
}

function padded(length: number): number {
  return (length + 3) & ~3;
}

/** Outlines behind one another, and where each begins. */
function writeOutlines(outlines: readonly Uint8Array[]) {
  const places = new Uint8Array((outlines.length + 1) * 4);
  const view = new DataView(places.buffer);
  const total = outlines.reduce((sum, { length }) => sum + padded(length), 0);
  const glyf = new Uint8Array(total);
  let at = 0;
  for (const [i, outline] of outlines.entries()) {
    glyf.set(outline, at);
    at += padded(outline.length);
    view.setUint32((i + 1) * 4, at);
  }
  return { glyf, loca: places };
}

function writeWidths(font: TrueType, old: readonly number[]): Uint8Array {
  const widths = new DataView(new ArrayBuffer(old.length * 4));
  for (const [i, glyph] of old.entries()) {
    widths.setUint16(i * 4, advanceOf(font, glyph));
    widths.setInt16(i * 4 + 2, bearingOf(font, glyph));
  }
  return new Uint8Array(widths.buffer);
}

/** A copy of a table with one of its two-byte fields set. */
function withField(font: TrueType, tag: string, at: number, value: number): Uint8Array {
  const { buffer, byteOffset, byteLength } = tableOf(font.tables, tag);
  const copy = new Uint8Array(buffer, byteOffset, byteLength).slice();
  new DataView(copy.buffer).setUint16(at, value);
  return copy;
}

function sumOf(bytes: Uint8Array): number {
  const whole = new Uint8Array(padded(bytes.length));
  whole.set(bytes);
  const view = new DataView(whole.buffer);
  let sum = 0;
  for (let at = 0; at < whole.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
}

/** A font file of these tables, in the order of their names. */
function writeTables(tables: Readonly<Record<string, Uint8Array>>): Uint8Array<ArrayBuffer> {
  const entries = Object.entries(tables).sort(([a], [b]) => (a < b ? -1 : 1));
  const start = 12 + entries.length * 16;
  const total = entries.reduce((sum, [, { length }]) => sum + padded(length), start);
  const bytes = new Uint8Array(total);
  const file = new DataView(bytes.buffer);
  const power = Math.floor(Math.log2(entries.length));
  file.setUint32(0, 0x00010000);
  file.setUint16(4, entries.length);
  file.setUint16(6, 2 ** power * 16);
  file.setUint16(8, power);
  file.setUint16(10, (entries.length - 2 ** power) * 16);
  let at = start;
  for (const [i, [tag, table]] of entries.entries()) {
    const record = 12 + i * 16;
    bytes.set(new TextEncoder().encode(tag), record);
    file.setUint32(record + 4, sumOf(table));
    file.setUint32(record + 8, at);
    file.setUint32(record + 12, table.length);
    bytes.set(table, at);
    at += padded(table.length);
  }
  return bytes;
}

/** The font with these outlines, and those that they are put together from, and no others. */
export function subset(font: TrueType, wanted: readonly number[]): Subset {
  const { old, numberOf } = numberGlyphs();
  const glyphs = wanted.map(numberOf);
  const outlines: Uint8Array[] = [];
  // Parts are numbered while outlines are written, so the list may grow.
  for (let i = 0; i < old.length; i += 1)
    outlines.push(renumberParts(outlineOf(font, old[i] ?? 0), numberOf));
  const head = withField(font, 'head', 50, 1);
  new DataView(head.buffer).setUint32(8, 0);
  const bytes = writeTables({
    ...writeOutlines(outlines),
    head,
    hhea: withField(font, 'hhea', 34, old.length),
    hmtx: writeWidths(font, old),
    maxp: withField(font, 'maxp', 4, old.length),
  });
  const headAt = 12 + 16;
  const file = new DataView(bytes.buffer);
  file.setUint32(file.getUint32(headAt + 8) + 8, (WHOLE_SUM - sumOf(bytes)) >>> 0);
  return { bytes, glyphs };
}
