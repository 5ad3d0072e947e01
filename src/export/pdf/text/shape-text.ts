/** From runs of text to characters with a font and a width. */

import type { Run } from '#core/document/document.ts';
import { cleanText, codePointsOf } from '#export/tree/clean-text.ts';
import { characterIn, type Face, faceFor, type Typefaces } from '../fonts/typeface.ts';
import { findWideSigns } from './wide-signs.ts';

/** One character as it will be drawn. */
export interface Glyph {
  readonly code: number;
  /** None for a character that no font has: a box is drawn. */
  readonly face: Face | undefined;
  /** Advance in points. */
  readonly width: number;
  readonly strong: boolean;
  /** Drawn bold by a stroke, since the Chinese font has one weight. */
  readonly fauxBold: boolean;
  /** The run it is part of, if that is a link. */
  readonly link: Run | undefined;
}

export const LINE_FEED = 0x0a;
/** Widths of the box of a character without a font: two or three digits wide, in parts of the type size. */
const BOX_WIDTH = 0.8;
const LONG_BOX_WIDTH = 1.1;

/**
 * The characters of `runs` at `size` points, cleaned. Every character is registered with its font.
 *
 * @param allStrong - draws every run in bold, as headings are
 */
export function shapeRuns(
  typefaces: Typefaces,
  runs: readonly Run[],
  size: number,
  allStrong = false,
): Glyph[] {
  const glyphs: Glyph[] = [];
  for (const run of runs) {
    const codes = codePointsOf(cleanText(run.text));
    const strong = allStrong || run.strong === true;
    const link = run.to === undefined ? undefined : run;
    const wideAt = typefaces.isChinese ? findWideSigns(codes) : undefined;
    codes.forEach((code, i) => {
      const wide = wideAt?.has(i) === true;
      // A space before the end of a line keeps its last word apart from the next for those who take the text alone.
      if (code === LINE_FEED) glyphs.push(shapeOne(typefaces, 0x20, { size, strong, wide, link }));
      glyphs.push(shapeOne(typefaces, code, { size, strong, wide, link }));
    });
  }
  return glyphs;
}

/** Plain text as runs. */
export function plain(text: string): readonly Run[] {
  return [{ text }];
}

/** Width of `glyphs` in points without the spaces at their end. */
export function widthOf(glyphs: readonly Glyph[]): number {
  let width = 0;
  let visible = 0;
  for (const glyph of glyphs) {
    width += glyph.width;
    if (glyph.code !== 0x20) visible = width;
  }
  return visible;
}

interface Shaping {
  readonly size: number;
  readonly strong: boolean;
  readonly wide: boolean;
  readonly link: Run | undefined;
}

function shapeOne(
  typefaces: Typefaces,
  code: number,
  { size, strong, wide, link }: Shaping,
): Glyph {
  const details = { code, strong, link };
  if (code === LINE_FEED) return { ...details, face: undefined, width: 0, fauxBold: false };
  const face = faceFor(typefaces, code, strong, wide);
  if (!face) {
    const width = (code > 0xffff ? LONG_BOX_WIDTH : BOX_WIDTH) * size;
    return { ...details, face, width, fauxBold: false };
  }
  const fauxBold = strong && !isAlphabetFace(typefaces, code, face);
  return { ...details, face, width: (characterIn(face, code).width * size) / 1000, fauxBold };
}

function isAlphabetFace({ coverage, faces }: Typefaces, code: number, face: Face): boolean {
  const bold = coverage.alphabet.get(code)?.bold;
  return bold !== undefined && face === faces.get(bold);
}
