import type { FigureBlock } from '#core/document/document.ts';
import type { Drawing } from '#core/document/drawing.ts';

/** Across a page, and across a telephone or half a screen. */
const WIDE = 465;
const NARROW = 250;

/** A figure with what it says, drawn at the widths that formats choose from. */
export function figureBlock({
  draw,
  ...said
}: Pick<FigureBlock, 'caption' | 'alternative' | 'numbers'> & {
  /** The drawing at a width, in parts that each fit on a page. */
  readonly draw: (width: number) => readonly Drawing[];
}): FigureBlock {
  return { kind: 'figure', ...said, wide: draw(WIDE), narrow: draw(NARROW) };
}
