/** Fonts in use: widths for layout, and the characters each one has to carry into the file. */

import { create, type Font } from '@cantoo/fontkit';
import type { Coverage } from './coverage.ts';

/** Where the fonts come from: fetched in a browser, read from disk elsewhere. */
export interface FontSource {
  /** `coverage.json`, parsed. */
  loadCoverage(): Promise<unknown>;
  /** The bytes of a TrueType file that the coverage names. */
  loadFont(file: string): Promise<Uint8Array>;
}

/** One character as it is in a font of the PDF. */
export interface FaceCharacter {
  /** Number in the text operators; every character has its own, so that text comes out as it went in. */
  readonly cid: number;
  readonly glyph: number;
  /** Thousandths of the type size. */
  readonly width: number;
}

export interface Face {
  /** Name in the page's resources. */
  readonly name: string;
  readonly font: Font;
  /** Characters asked for so far, by code point. */
  readonly characters: Map<number, FaceCharacter>;
}

export interface Typefaces {
  readonly coverage: Coverage;
  readonly faces: ReadonlyMap<string, Face>;
  /** Chinese quotation marks and dashes are wide beside ideographs. */
  readonly isChinese: boolean;
}

/**
 * Opens the fonts that `codes` need; the two weights of the alphabet font always.
 *
 * @throws what the source throws, and when a file is no font
 */
export async function loadTypefaces(
  source: FontSource,
  coverage: Coverage,
  codes: ReadonlySet<number>,
  isChinese: boolean,
): Promise<Typefaces> {
  const files = new Set([coverage.regular, coverage.bold]);
  for (const code of codes) {
    const file = coverage.wide.get(code);
    if (
      file !== undefined &&
      (!coverage.alphabet.has(code) || (isChinese && isWideInChinese(code)))
    )
      files.add(file);
  }
  const loaded = await Promise.all(
    [...files].sort().map(async (file) => [file, await source.loadFont(file)] as const),
  );
  const faces = loaded.map(([file, bytes], i): [string, Face] => [
    file,
    openFace(`F${i + 1}`, file, bytes),
  ]);
  return { coverage, faces: new Map(faces), isChinese };
}

/** Quotation marks, dash, ellipsis and middle dot: narrow in Latin text, a full square in Chinese. */
export function isWideInChinese(code: number): boolean {
  return code === 0xb7 || code === 0x2014 || code === 0x2026 || (code >= 0x2018 && code <= 0x201d);
}

/** The font that draws `code`; none when it is drawn as a box. */
export function faceFor(
  typefaces: Typefaces,
  code: number,
  strong: boolean,
  wide: boolean,
): Face | undefined {
  const { coverage, faces } = typefaces;
  const inWide = coverage.wide.get(code);
  if (coverage.alphabet.has(code) && !(wide && inWide !== undefined)) {
    return faces.get(strong ? coverage.bold : coverage.regular);
  }
  return inWide === undefined ? undefined : faces.get(inWide);
}

/** `code` in `face`; from now on the face carries it into the file. */
export function characterIn(face: Face, code: number): FaceCharacter {
  const known = face.characters.get(code);
  if (known) return known;
  const glyph = face.font.glyphForCodePoint(code);
  const character: FaceCharacter = {
    cid: face.characters.size + 1,
    glyph: glyph?.id ?? 0,
    width: Math.round(((glyph?.advanceWidth ?? 0) * 1000) / face.font.unitsPerEm),
  };
  face.characters.set(code, character);
  return character;
}

function openFace(name: string, file: string, bytes: Uint8Array): Face {
  const font = create(bytes);
  if (!('createSubset' in font)) throw new Error(`The font file ${file} holds more than one font.`);
  return { name, font, characters: new Map() };
}
