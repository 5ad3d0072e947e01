/** Fonts in use: widths for layout, and the characters each one has to carry into the file. */

import { hex4 } from '#export/pdf/ink/operators.ts';
import type { Coverage } from './coverage.ts';
import { advanceOf, openTrueType, type TrueType } from './true-type.ts';

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
  /** The number as text operators take it. */
  readonly digits: string;
  readonly glyph: number;
  /** Thousandths of the type size. */
  readonly width: number;
}

export interface Face {
  /** Name in the page's resources. */
  readonly name: string;
  readonly font: TrueType;
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
 * Opens the fonts that `codes` need; the basic letters in both weights always. What another file
 * draws that cannot be had is drawn as boxes: without a connection, better most of a report than none.
 *
 * @throws what the source throws for the basic letters, and when a file is no font
 */
export async function loadTypefaces(
  source: FontSource,
  coverage: Coverage,
  codes: ReadonlySet<number>,
  isChinese: boolean,
): Promise<Typefaces> {
  const needed = [coverage.basic.regular, coverage.basic.bold];
  const files = new Set(needed);
  for (const code of codes) {
    const letters = coverage.alphabet.get(code);
    if (letters !== undefined) files.add(letters.regular).add(letters.bold);
    const wide = coverage.wide.get(code);
    if (wide !== undefined && (letters === undefined || (isChinese && isWideInChinese(code))))
      files.add(wide);
  }
  const loaded = await Promise.all(
    [...files].sort().map(async (file) => {
      const loading = source.loadFont(file);
      return [
        file,
        await (needed.includes(file) ? loading : loading.catch(() => undefined)),
      ] as const;
    }),
  );
  const faces = loaded.flatMap(([file, bytes], i): [string, Face][] =>
    bytes === undefined ? [] : [[file, openFace(`F${i + 1}`, bytes)]],
  );
  return { coverage, faces: new Map(faces), isChinese };
}

/** Quotation marks, dash, ellipsis and middle dot: narrow in Latin text, a full square in Chinese. */
export function isWideInChinese(code: number): boolean {
  return code === 0xb7 || code === 0x2014 || code === 0x2026 || (code >= 0x2018 && code <= 0x201d);
}

/** Characters of `codes` that some font draws, but none that could be had. */
export function findMissing(
  { coverage, faces }: Typefaces,
  codes: ReadonlySet<number>,
): readonly string[] {
  const isMissing = (code: number) => {
    const file = coverage.alphabet.get(code)?.regular ?? coverage.wide.get(code);
    return file !== undefined && !faces.has(file);
  };
  return [...codes].filter(isMissing).map((code) => String.fromCodePoint(code));
}

/** The font that draws `code`; none when it is drawn as a box. */
export function faceFor(
  typefaces: Typefaces,
  code: number,
  strong: boolean,
  wide: boolean,
): Face | undefined {
  const { coverage, faces } = typefaces;
  const letters = coverage.alphabet.get(code);
  const inWide = faces.get(coverage.wide.get(code) ?? '');
  const isLetter = letters !== undefined && !(wide && inWide !== undefined);
  return isLetter ? faces.get(strong ? letters.bold : letters.regular) : inWide;
}

/** `code` in `face`; from now on the face carries it into the file. */
export function characterIn(face: Face, code: number): FaceCharacter {
  const known = face.characters.get(code);
  if (known) return known;
  const glyph = face.font.glyphs.get(code) ?? 0;
  const cid = face.characters.size + 1;
  const character: FaceCharacter = {
    cid,
    digits: hex4(cid),
    glyph,
    width: Math.round((advanceOf(face.font, glyph) * 1000) / face.font.unitsPerEm),
  };
  face.characters.set(code, character);
  return character;
}

function openFace(name: string, bytes: Uint8Array): Face {
  return { name, font: openTrueType(bytes), characters: new Map() };
}
