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
  /** Its number in the face as text operators take it. */
  readonly digits: string;
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
    const sort = sortOf(typefaces, size, strong);
    for (let i = 0; i < codes.length; i += 1) {
      const code = codes[i] ?? 0;
      // A space before the end of a line keeps its last word apart from the next for those who take the text alone.
      if (code === LINE_FEED) glyphs.push(linked(glyphOf(sort, 0x20, false), link));
      glyphs.push(linked(glyphOf(sort, code, wideAt?.has(i) === true), link));
    }
  }
  return glyphs;
}

/** The characters of one size and weight that were asked for so far: each is shaped once. */
interface Sort extends Shaping {
  readonly typefaces: Typefaces;
  readonly narrow: Map<number, Glyph>;
  readonly wide: Map<number, Glyph>;
}

const SORTS = new WeakMap<Typefaces, Sort[]>();

function sortOf(typefaces: Typefaces, size: number, strong: boolean): Sort {
  const sorts = SORTS.get(typefaces) ?? [];
  const known = sorts.find((sort) => sort.size === size && sort.strong === strong);
  if (known !== undefined) return known;
  const sort = { typefaces, size, strong, narrow: new Map(), wide: new Map() };
  SORTS.set(typefaces, [...sorts, sort]);
  return sort;
}

function linked(glyph: Glyph, link: Run | undefined): Glyph {
  return link === undefined ? glyph : { ...glyph, link };
}

function glyphOf(sort: Sort, code: number, isWide: boolean): Glyph {
  const shaped = isWide ? sort.wide : sort.narrow;
  const known = shaped.get(code);
  if (known !== undefined) return known;
  const glyph = shapeOne(sort.typefaces, code, sort, isWide);
  shaped.set(code, glyph);
  return glyph;
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
}

function shapeOne(
  typefaces: Typefaces,
  code: number,
  { size, strong }: Shaping,
  wide: boolean,
): Glyph {
  const boxed = { code, strong, link: undefined, face: undefined, digits: '', fauxBold: false };
  if (code === LINE_FEED) return { ...boxed, width: 0 };
  const face = faceFor(typefaces, code, strong, wide);
  if (!face) {
    const width = (code > 0xffff ? LONG_BOX_WIDTH : BOX_WIDTH) * size;
    return { ...boxed, width };
  }
  const fauxBold = strong && !isAlphabetFace(typefaces, code, face);
  const { digits, width } = characterIn(face, code);
  return { ...boxed, face, digits, width: (width * size) / 1000, fauxBold };
}

function isAlphabetFace({ coverage, faces }: Typefaces, code: number, face: Face): boolean {
  const bold = coverage.alphabet.get(code)?.bold;
  return bold !== undefined && face === faces.get(bold);
}
