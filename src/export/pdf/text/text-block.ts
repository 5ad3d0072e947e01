/** Stretches of text: laid out as lines that flow over pages, or painted where they stand. */

import type { Run } from '#core/document/document.ts';
import { ruleLine } from '#export/pdf/ink/operators.ts';
import type { Composition } from '#export/pdf/page/composition.ts';
import type { Ink } from '#export/tree/palette.ts';
import type { Fragment } from '../page/fragment.ts';
import { drawFor, type Sheet } from '../page/sheet.ts';
import { addElement, type StructureElement } from '../structure/element.ts';
import { breakLines, type Line } from './break-lines.ts';
import { advance, groupBy, paintGlyphs } from './paint-line.ts';
import { type Glyph, shapeRuns, widthOf } from './shape-text.ts';

/** Size and leading in points. */
export interface TextStyle {
  readonly size: number;
  readonly leading: number;
  readonly colour: Ink;
  readonly strong?: boolean;
}

export type Alignment = 'start' | 'center' | 'end';

export interface TextBlock {
  readonly composition: Composition;
  /** What the text is; links in it become its children. */
  readonly element: StructureElement;
  readonly style: TextStyle;
  readonly lines: readonly Line[];
  readonly links: Map<Run, StructureElement>;
}

/** Half the height of a capital in parts of the type size: centres a line in its leading. */
const HALF_CAPITAL = 0.357;
const UNDERLINE = 0.35;
const UNDERLINE_DEPTH = 1.6;

/** Breaks `runs` into lines of at most `width` points. */
export function layText(
  composition: Composition,
  element: StructureElement,
  runs: readonly Run[],
  style: TextStyle,
  width: number,
): TextBlock {
  const glyphs = shapeRuns(composition.typefaces, runs, style.size, style.strong);
  return { composition, element, style, lines: breakLines(glyphs, width), links: new Map() };
}

/** Where the base line stands below the upper edge `top` of a line, in points. */
export function baselineOf(top: number, style: TextStyle): number {
  return top - style.leading / 2 - style.size * HALF_CAPITAL;
}

/** Left end of a line of `width` aligned between `x` and `x + room`. */
export function alignedStart(x: number, room: number, width: number, align: Alignment): number {
  if (align === 'start') return x;
  return align === 'end' ? x + room - width : x + (room - width) / 2;
}

/** Paints one line with its left end at `x` and its upper edge at `top`. */
export function paintLine(
  block: TextBlock,
  line: Line,
  sheet: Sheet,
  x: number,
  top: number,
): void {
  const { typefaces, targets } = block.composition;
  const { size, colour } = block.style;
  const y = baselineOf(top, block.style);
  let left = x;
  for (const group of groupBy(line.glyphs, (a, b) => a.link === b.link)) {
    const link = group[0]?.link;
    if (link?.to !== undefined && targets.has(link.to)) {
      paintLink(block, group, link, sheet, { x: left, y, top });
    } else {
      drawFor(sheet, block.element, paintGlyphs(typefaces, group, { x: left, y, size, colour }));
    }
    left += advance(group);
  }
}

/** The lines as pieces that may part over pages, never leaving one line alone. */
export function textFragments(
  block: TextBlock,
  x: number,
  gap: number,
  keepWithNext = false,
): Fragment[] {
  const count = block.lines.length;
  return block.lines.map((line, i) => ({
    height: block.style.leading,
    gap: i === 0 ? gap : 0,
    keepWithNext: keepWithNext || (i < count - 1 && (i === 0 || i === count - 2)),
    paint: (sheet, top) => paintLine(block, line, sheet, x, top),
  }));
}

interface LinkPlace {
  readonly x: number;
  readonly y: number;
  readonly top: number;
}

function paintLink(
  block: TextBlock,
  glyphs: readonly Glyph[],
  run: Run,
  sheet: Sheet,
  at: LinkPlace,
): void {
  const { size, leading } = block.style;
  const element = block.links.get(run) ?? addElement(block.element, 'Link');
  block.links.set(run, element);
  const width = widthOf(glyphs);
  const colour = linkColour(block.style);
  const text = paintGlyphs(block.composition.typefaces, glyphs, { ...at, size, colour });
  const y = at.y - UNDERLINE_DEPTH;
  const underline = ruleLine({ x: at.x, y }, { x: at.x + width, y }, colour, UNDERLINE);
  drawFor(sheet, element, `${text}\n${underline}`);
  const box = { x: at.x, y: at.top - leading, width, height: leading };
  const annotation = { sheet, box, to: run.to ?? '', description: run.text };
  sheet.links.push(annotation);
  element.kids.push(annotation);
}

/** The accent, except on a level's colour, where only the colour made for it can be read. */
function linkColour({ colour }: TextStyle): Ink {
  return colour.startsWith('level-') ? colour : 'accent';
}
