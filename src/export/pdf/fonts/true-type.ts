/** Reads the TrueType files that the build cuts: outlines, widths, and which character has which outline. */

/** A font file, open. Numbers are in the font's own units. */
export interface TrueType {
  readonly tables: ReadonlyMap<string, DataView>;
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  readonly capHeight: number;
  readonly bounds: readonly [minX: number, minY: number, maxX: number, maxY: number];
  readonly postscriptName: string;
  /** Number of the outline of each character. */
  readonly glyphs: ReadonlyMap<number, number>;
}

/** Number of the name that a PDF knows a font by. */
const POSTSCRIPT_NAME = 6;
/** Where a table for Windows in two-byte characters says so. */
const WINDOWS = 3;

/** A table of a font. Throws when the font lacks it. */
export function tableOf(tables: TrueType['tables'], tag: string): DataView {
  const table = tables.get(tag);
  if (table === undefined) throw new Error(`The font has no table ${tag}.`);
  return table;
}

function readTables(bytes: Uint8Array): TrueType['tables'] {
  const file = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = new Map<string, DataView>();
  for (let i = 0; i < file.getUint16(4); i += 1) {
    const at = 12 + i * 16;
    const tag = String.fromCharCode(...bytes.subarray(at, at + 4));
    const start = bytes.byteOffset + file.getUint32(at + 8);
    tables.set(tag, new DataView(bytes.buffer, start, file.getUint32(at + 12)));
  }
  return tables;
}

/** Runs of characters with runs of outlines, for all of Unicode. */
function readGroups(map: DataView, at: number): Map<number, number> {
  const glyphs = new Map<number, number>();
  for (let i = 0; i < map.getUint32(at + 12); i += 1) {
    const group = at + 16 + i * 12;
    const first = map.getUint32(group);
    for (let code = first; code <= map.getUint32(group + 4); code += 1)
      glyphs.set(code, map.getUint32(group + 8) + code - first);
  }
  return glyphs;
}

/** Segments of the first 65,536 characters: by a difference, or through a list. */
function readSegments(map: DataView, at: number): Map<number, number> {
  const glyphs = new Map<number, number>();
  const size = map.getUint16(at + 6);
  for (let i = 0; i < size; i += 2) {
    const end = map.getUint16(at + 14 + i);
    const start = map.getUint16(at + 16 + size + i);
    const shift = map.getUint16(at + 16 + size * 2 + i);
    const rangeAt = at + 16 + size * 3 + i;
    const range = map.getUint16(rangeAt);
    for (let code = start; code <= end && code < 0xffff; code += 1) {
      const listed = range === 0 ? code : map.getUint16(rangeAt + range + (code - start) * 2);
      if (listed !== 0) glyphs.set(code, (listed + shift) & 0xffff);
    }
  }
  return glyphs;
}

function readGlyphs(map: DataView): Map<number, number> {
  const readers = new Map([
    [12, readGroups],
    [4, readSegments],
  ]);
  const subtables = Array.from({ length: map.getUint16(2) }, (_, i) => map.getUint32(8 + i * 8));
  for (const [format, read] of readers) {
    const at = subtables.find((start) => map.getUint16(start) === format);
    if (at !== undefined) return read(map, at);
  }
  throw new Error('The font says in no known way which character has which outline.');
}

function readName(names: DataView): string {
  for (let at = 6; at < 6 + names.getUint16(2) * 12; at += 12) {
    if (names.getUint16(at) !== WINDOWS || names.getUint16(at + 6) !== POSTSCRIPT_NAME) continue;
    const start = names.getUint16(4) + names.getUint16(at + 10);
    const codes = Array.from({ length: names.getUint16(at + 8) / 2 }, (_, i) =>
      names.getUint16(start + i * 2),
    );
    return String.fromCharCode(...codes);
  }
  return 'Font';
}

/** Opens a font file. Throws when it is none. */
export function openTrueType(bytes: Uint8Array): TrueType {
  const tables = readTables(bytes);
  const head = tableOf(tables, 'head');
  const hhea = tableOf(tables, 'hhea');
  const names = tables.get('name');
  const bounds = [36, 38, 40, 42].map((at) => head.getInt16(at));
  const [minX = 0, minY = 0, maxX = 0, maxY = 0] = bounds;
  return {
    tables,
    unitsPerEm: head.getUint16(18),
    ascent: hhea.getInt16(4),
    descent: hhea.getInt16(6),
    capHeight: tables.get('OS/2')?.getInt16(88) ?? hhea.getInt16(4),
    bounds: [minX, minY, maxX, maxY],
    postscriptName: names === undefined ? 'Font' : readName(names),
    glyphs: readGlyphs(tableOf(tables, 'cmap')),
  };
}

/** How far an outline advances the line. Outlines after the last listed width share it. */
export function advanceOf({ tables }: TrueType, glyph: number): number {
  const listed = tableOf(tables, 'hhea').getUint16(34);
  return tableOf(tables, 'hmtx').getUint16(Math.min(glyph, listed - 1) * 4);
}

/** The distance of an outline from where the line stands. */
export function bearingOf({ tables }: TrueType, glyph: number): number {
  const listed = tableOf(tables, 'hhea').getUint16(34);
  const at = glyph < listed ? glyph * 4 + 2 : listed * 4 + (glyph - listed) * 2;
  return tableOf(tables, 'hmtx').getInt16(at);
}

/** The bytes of an outline; none for a blank. */
export function outlineOf({ tables }: TrueType, glyph: number): Uint8Array {
  const isLong = tableOf(tables, 'head').getInt16(50) === 1;
  const places = tableOf(tables, 'loca');
  const place = (i: number) => (isLong ? places.getUint32(i * 4) : places.getUint16(i * 2) * 2);
  const { buffer, byteOffset } = tableOf(tables, 'glyf');
  const start = place(glyph);
  return new Uint8Array(buffer, byteOffset + start, place(glyph + 1) - start);
}
