/** A word across every page, below everything else that stands there. */

import { PAGE } from '#export/pdf/ink/geometry.ts';
import type { Composition } from '#export/pdf/page/composition.ts';
import { drawBehind, type Sheet } from '#export/pdf/page/sheet.ts';
import { advance, paintGlyphs } from '#export/pdf/text/paint-line.ts';
import { plain, shapeRuns } from '#export/pdf/text/shape-text.ts';
import { cleanLine } from '#export/tree/clean-text.ts';

const SIZE = 120;
/** From lower left to upper right. */
const ANGLE = Math.PI / 4;

/** Draws the stamp of the document on every page, the cover too; nothing where it has none. */
export function drawStamps({ document, typefaces }: Composition, sheets: readonly Sheet[]): void {
  const word = cleanLine(document.stamp ?? '');
  if (word === '') return;
  const glyphs = shapeRuns(typefaces, plain(word), SIZE);
  const start = {
    x: -advance(glyphs) / 2,
    y: -SIZE / 3,
    size: SIZE,
    colour: 'accent-wash',
  } as const;
  const [cos, sin] = [Math.cos(ANGLE).toFixed(4), Math.sin(ANGLE).toFixed(4)];
  const turn = `${cos} ${sin} -${sin} ${cos} ${PAGE.width / 2} ${PAGE.height / 2} cm`;
  const ink = ['q', turn, paintGlyphs(typefaces, glyphs, start), 'Q'].join('\n');
  for (const sheet of sheets) drawBehind(sheet, ink);
}
