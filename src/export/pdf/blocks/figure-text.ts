/** Words in figures. */

import type { FigureBlock } from '#core/document/document.ts';
import { LEFT } from '#export/pdf/ink/geometry.ts';
import type { Point } from '#export/pdf/ink/operators.ts';
import type { Composition } from '#export/pdf/page/composition.ts';
import { advance, paintGlyphs } from '../text/paint-line.ts';
import { plain, shapeRuns } from '../text/shape-text.ts';
import type { Alignment, TextStyle } from '../text/text-block.ts';
import { FIGURE_LABEL } from './styles.ts';

/** Room for a sign of the key, in points. */
export const SIGN_WIDTH = 18;

/** Signs of the key, drawn to the right of a point in the middle of their height. */
export interface KeySigns {
  readonly index: (at: Point) => string;
  readonly target: (at: Point) => string;
}

/** Operators for one line of plain text; `at` is its start, middle or end on the base line. */
export function figureText(
  composition: Composition,
  text: string,
  at: Point,
  style: TextStyle,
  align: Alignment = 'start',
): string {
  const glyphs = shapeRuns(composition.typefaces, plain(text), style.size, style.strong);
  const width = advance(glyphs);
  const x = align === 'start' ? at.x : align === 'end' ? at.x - width : at.x - width / 2;
  return paintGlyphs(composition.typefaces, glyphs, {
    x,
    y: at.y,
    size: style.size,
    colour: style.colour,
  });
}

/** The key: how the measured line and the target look. `y` is its base line in points. */
export function figureKey(
  composition: Composition,
  block: FigureBlock,
  y: number,
  signs: KeySigns,
): string {
  const words = LEFT + SIGN_WIDTH + 8;
  const second = words + widthIn(composition, block.key.index) + 28;
  return [
    signs.index({ x: LEFT, y: y + 2.8 }),
    figureText(composition, block.key.index, { x: words, y }, FIGURE_LABEL),
    signs.target({ x: second, y: y + 2.8 }),
    figureText(composition, block.key.target, { x: second + SIGN_WIDTH + 8, y }, FIGURE_LABEL),
  ].join('\n');
}

function widthIn(composition: Composition, text: string): number {
  return advance(shapeRuns(composition.typefaces, plain(text), FIGURE_LABEL.size));
}
