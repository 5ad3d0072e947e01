/** Writes a font into the file with only the characters in use. */

import {
  byteString,
  type PdfFile,
  type PdfRef,
  register,
  registerStream,
} from '#export/pdf/file/pdf-file.ts';
import { contentHash } from '#export/pdf/ink/content-hash.ts';
import { hex4 } from '#export/pdf/ink/operators.ts';
import { subset } from './subset.ts';
import type { Face, FaceCharacter } from './typeface.ts';

/** Entries that one block of a character map may have. */
const MAP_BLOCK = 100;

/**
 * Embeds what `face` has been asked for as a composite font: the outlines, their widths, and a map
 * back to text.
 */
export function embedFace(file: PdfFile, face: Face): PdfRef {
  const { bytes, glyphs } = subset(
    face.font,
    [...face.characters.values()].map(({ glyph }) => glyph),
  );
  const name = subsetName(face);
  const descendant = register(file, {
    Type: 'Font',
    Subtype: 'CIDFontType2',
    BaseFont: name,
    CIDSystemInfo: {
      Registry: byteString('Adobe'),
      Ordering: byteString('Identity'),
      Supplement: 0,
    },
    FontDescriptor: register(file, descriptor(file, face, name, bytes)),
    DW: 1000,
    W: [1, [...face.characters.values()].map((character) => character.width)],
    CIDToGIDMap: glyphMap(file, glyphs),
  });
  return register(file, {
    Type: 'Font',
    Subtype: 'Type0',
    BaseFont: name,
    Encoding: 'Identity-H',
    DescendantFonts: [descendant],
    ToUnicode: registerStream(file, characterMap(face.characters)),
  });
}

/** Two characters may share an outline, so numbers of characters are mapped to outlines where they differ. */
function glyphMap(file: PdfFile, glyphs: readonly number[]) {
  if (glyphs.every((glyph, i) => glyph === i + 1)) return 'Identity';
  const map = new Uint8Array((glyphs.length + 1) * 2);
  glyphs.forEach((glyph, i) => {
    map[(i + 1) * 2] = glyph >> 8;
    map[(i + 1) * 2 + 1] = glyph & 0xff;
  });
  return registerStream(file, map);
}

function descriptor(file: PdfFile, face: Face, name: string, bytes: Uint8Array<ArrayBuffer>) {
  const { font } = face;
  const scaled = (value: number): number => Math.round((value * 1000) / font.unitsPerEm);
  return {
    Type: 'FontDescriptor',
    FontName: name,
    // 4: characters outside the standard Latin set.
    Flags: 4,
    FontBBox: font.bounds.map(scaled),
    ItalicAngle: 0,
    Ascent: scaled(font.ascent),
    Descent: scaled(font.descent),
    CapHeight: scaled(font.capHeight),
    StemV: 80,
    FontFile2: registerStream(file, bytes, { Length1: bytes.length }),
  };
}

/** A subset's name begins with six letters that tell it from other subsets of the same font. */
function subsetName(face: Face): string {
  const hash = contentHash(`${face.name} ${[...face.characters.keys()].join(' ')}`);
  const letters = Array.from(hash.slice(0, 6), (digit) =>
    String.fromCharCode(65 + Number.parseInt(digit, 16)),
  );
  return `${letters.join('')}+${face.font.postscriptName}`;
}

function characterMap(characters: ReadonlyMap<number, FaceCharacter>): string {
  const entries = [...characters].map(([code, { digits }]) => `<${digits}> <${utf16(code)}>`);
  const blocks: string[] = [];
  for (let start = 0; start < entries.length; start += MAP_BLOCK) {
    const block = entries.slice(start, start + MAP_BLOCK);
    blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`);
  }
  return [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def /CMapType 2 def',
    '1 begincodespacerange <0000> <ffff> endcodespacerange',
    ...blocks,
    'endcmap CMapName currentdict /CMap defineresource pop end end',
  ].join('\n');
}

function utf16(code: number): string {
  return Array.from({ length: code > 0xffff ? 2 : 1 }, (_, i) =>
    hex4(String.fromCodePoint(code).charCodeAt(i)),
  ).join('');
}
