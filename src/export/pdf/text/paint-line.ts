/** From a line of characters to text operators. */

import { fillColour, num, strokeColour } from '#export/pdf/ink/operators.ts';
import type { Face, Typefaces } from '../fonts/typeface.ts';
import { paintMissing } from './missing-box.ts';
import type { Placement } from './placement.ts';
import type { Glyph } from './shape-text.ts';

/** Stroke of faux bold in parts of the type size. */
const FAUX_STROKE = 0.032;

/** Operators that draw `glyphs` from `at` on. */
export function paintGlyphs(typefaces: Typefaces, glyphs: readonly Glyph[], at: Placement): string {
  const pieces: string[] = [fillColour(at.colour)];
  let x = at.x;
  for (const group of groupBy(
    glyphs,
    (a, b) => (a.face === undefined) === (b.face === undefined),
  )) {
    if (group[0]?.face) pieces.push(paintText(group, { ...at, x }));
    else pieces.push(...boxes(typefaces, group, { ...at, x }));
    x += advance(group);
  }
  return pieces.join('\n');
}

/** Sum of the advances of `glyphs` in points, spaces at the end included. */
export function advance(glyphs: readonly Glyph[]): number {
  return glyphs.reduce((sum, glyph) => sum + glyph.width, 0);
}

/** `items` cut where two neighbours are not alike. */
export function groupBy<Item>(
  items: readonly Item[],
  isAlike: (a: Item, b: Item) => boolean,
): readonly (readonly Item[])[] {
  const groups: (readonly Item[])[] = [];
  let start = 0;
  // Counted by hand, here and where text is shaped: this is done for every character.
  for (let end = 1; end <= items.length; end += 1) {
    const last = items[end - 1];
    const next = items[end];
    if (last !== undefined && next !== undefined && isAlike(last, next)) continue;
    groups.push(start === 0 && end === items.length ? items : items.slice(start, end));
    start = end;
  }
  return groups;
}

function paintText(glyphs: readonly Glyph[], at: Placement): string {
  const shows = groupBy(glyphs, (a, b) => a.face === b.face && a.fauxBold === b.fauxBold).map(
    (group) => {
      const first = group[0];
      return first?.face ? showText(first.face, group, first.fauxBold, at) : '';
    },
  );
  return `BT ${num(at.x)} ${num(at.y)} Td ${shows.join(' ')} ET`;
}

function showText(face: Face, glyphs: readonly Glyph[], fauxBold: boolean, at: Placement): string {
  let codes = '';
  for (const { digits } of glyphs) codes += digits;
  const show = `/${face.name} ${num(at.size)} Tf <${codes}> Tj`;
  if (!fauxBold) return show;
  return `2 Tr ${num(at.size * FAUX_STROKE)} w ${strokeColour(at.colour)} ${show} 0 Tr`;
}

function boxes(typefaces: Typefaces, glyphs: readonly Glyph[], at: Placement): string[] {
  let x = at.x;
  return glyphs.map((glyph) => {
    const box = paintMissing(typefaces, glyph, { ...at, x });
    x += glyph.width;
    return box;
  });
}
