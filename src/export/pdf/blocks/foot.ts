/** The foot of the pages: what the document is, and which page this is. */

import { FOOT_BASELINE, FULL_WIDTH, HAIRLINE, LEFT, RIGHT } from '#export/pdf/ink/geometry.ts';
import { ruleLine } from '#export/pdf/ink/operators.ts';
import type { Composition } from '#export/pdf/page/composition.ts';
import { drawFoot, type Sheet } from '#export/pdf/page/sheet.ts';
import { breakLines } from '#export/pdf/text/break-lines.ts';
import { advance, paintGlyphs } from '#export/pdf/text/paint-line.ts';
import { type Glyph, plain, shapeRuns } from '#export/pdf/text/shape-text.ts';
import type { TextStyle } from '#export/pdf/text/text-block.ts';
import { cleanLine } from '#export/tree/clean-text.ts';

const RULE_ABOVE = 13;
/** Between the two parts, in points. */
const GAP = 24;
/** The margin below the foot has room for so many. */
const FIRM_LINES = 2;

/** Draws the foot of every page that has one. All pages must be there: the foot says how many. */
export function drawFeet(
  composition: Composition,
  sheets: readonly Sheet[],
  style: TextStyle,
): void {
  const { typefaces, document } = composition;
  const { size, colour } = style;
  const firm = firmLines(composition, style);
  for (const sheet of sheets) {
    if (!sheet.hasFoot) continue;
    const label = document.pageLabel
      .replaceAll('{page}', String(sheet.index + 1))
      .replaceAll('{pages}', String(sheets.length));
    const right = shapeRuns(typefaces, plain(cleanLine(label)), size);
    const left = shorten(
      composition,
      cleanLine(document.footer),
      FULL_WIDTH - advance(right) - GAP,
      size,
    );
    const y = FOOT_BASELINE;
    const rule = ruleLine(
      { x: LEFT, y: y + RULE_ABOVE },
      { x: RIGHT, y: y + RULE_ABOVE },
      'rule',
      HAIRLINE,
    );
    const texts = [
      paintGlyphs(typefaces, left, { x: LEFT, y, size, colour }),
      paintGlyphs(typefaces, right, { x: RIGHT - advance(right), y, size, colour }),
      ...firm,
    ];
    drawFoot(sheet, [rule, ...texts].join('\n'));
  }
}

/** What the firm says at the foot of every page, below the document's own line. */
function firmLines(
  { typefaces, document }: Composition,
  { size, colour, leading }: TextStyle,
): readonly string[] {
  const text = cleanLine(document.letterhead?.footer ?? '');
  return breakLines(shapeRuns(typefaces, plain(text), size), FULL_WIDTH)
    .slice(0, FIRM_LINES)
    .map(({ glyphs }, place) => {
      const y = FOOT_BASELINE - (place + 1) * leading;
      return paintGlyphs(typefaces, glyphs, { x: LEFT, y, size, colour });
    });
}

/** The foot has one line: what does not fit ends in an ellipsis. */
function shorten({ typefaces }: Composition, text: string, width: number, size: number): Glyph[] {
  const glyphs = shapeRuns(typefaces, plain(text), size);
  if (advance(glyphs) <= width) return glyphs;
  const ellipsis = shapeRuns(typefaces, plain('…'), size);
  let count = glyphs.length;
  while (count > 0 && advance(glyphs.slice(0, count)) + advance(ellipsis) > width) count -= 1;
  return [...glyphs.slice(0, count), ...ellipsis];
}
