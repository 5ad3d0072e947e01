/**
 * The table of contents. It is laid out before the pages it names exist: its lines are fixed at once,
 * the page numbers are filled in when every heading has its place.
 */

import type { HeadingBlock } from '#core/document/document.ts';
import { type Box, FULL_WIDTH, LEFT, RIGHT } from '#export/pdf/ink/geometry.ts';
import { ruleLine } from '#export/pdf/ink/operators.ts';
import { type Composition, type Handler, headingTag } from '#export/pdf/page/composition.ts';
import type { Fragment } from '../page/fragment.ts';
import { drawArtifact, drawFor, type Sheet } from '../page/sheet.ts';
import { addElement, type StructureElement } from '../structure/element.ts';
import { advance, paintGlyphs } from '../text/paint-line.ts';
import { plain, shapeRuns } from '../text/shape-text.ts';
import {
  baselineOf,
  layText,
  paintLine,
  type TextBlock,
  type TextStyle,
  textFragments,
} from '../text/text-block.ts';
import { BODY, HEADING_1 } from './styles.ts';

const ENTRY_STYLES: Readonly<Record<1 | 2, TextStyle>> = {
  1: { ...BODY, strong: true },
  2: { ...BODY, size: 9.4 },
};
const ENTRY_INDENTS = { 1: 0, 2: 14 } as const;
/** Kept free on the right for the page number. */
const NUMBER_WIDTH = 44;

/** Its title and one entry for each heading of level 1 and 2. */
export const drawContents: Handler<'contents'> = (block, composition) => {
  const title = addElement(composition.root, headingTag(composition, 1));
  const heading = layText(composition, title, plain(block.title), HEADING_1, FULL_WIDTH);
  const toc = addElement(composition.root, 'TOC');
  const [first, ...rest] = textFragments(heading, LEFT, 34, true);
  const space: Fragment = { height: 12, keepWithNext: true, paint: () => {} };
  const head = first ? [{ ...first, startsPage: true }, ...rest, space] : [];
  return [
    ...head,
    ...composition.headings.flatMap((entry) => entryFragments(composition, toc, entry)),
  ];
};

function entryFragments(
  composition: Composition,
  toc: StructureElement,
  heading: HeadingBlock,
): Fragment[] {
  if (heading.level === 3) return [];
  const style = ENTRY_STYLES[heading.level];
  const x = LEFT + ENTRY_INDENTS[heading.level];
  const element = addElement(addElement(addElement(toc, 'TOCI'), 'Reference'), 'Link');
  const text = layText(composition, element, plain(heading.text), style, RIGHT - NUMBER_WIDTH - x);
  const count = text.lines.length;
  return text.lines.map((line, i) => {
    const isLast = i === count - 1;
    return {
      height: style.leading,
      gap: i > 0 ? 0 : heading.level === 1 ? 7 : 1.5,
      keepWithNext: !isLast,
      paint: (sheet, top) => {
        paintLine(text, line, sheet, x, top);
        if (isLast) paintNumber(text, heading, sheet, { top, from: x + advance(line.glyphs) });
        addLink(element, heading, sheet, {
          x,
          y: top - style.leading,
          width: RIGHT - x,
          height: style.leading,
        });
      },
    };
  });
}

interface NumberPlace {
  readonly top: number;
  /** Right end of the entry's text. */
  readonly from: number;
}

function paintNumber(
  text: TextBlock,
  heading: HeadingBlock,
  sheet: Sheet,
  { top, from }: NumberPlace,
): void {
  const { composition, style, element } = text;
  const { typefaces, anchors } = composition;
  const y = baselineOf(top, style);
  const number = () => {
    const page = String((anchors.get(heading.id)?.sheet.index ?? 0) + 1);
    const glyphs = shapeRuns(typefaces, plain(` ${page}`), style.size, style.strong);
    return { glyphs, x: RIGHT - advance(glyphs) };
  };
  drawFor(sheet, element, () => {
    const { glyphs, x } = number();
    return paintGlyphs(typefaces, glyphs, { x, y, size: style.size, colour: style.colour });
  });
  if (heading.level === 2) drawArtifact(sheet, () => leader(from + 6, number().x - 6, y));
}

/** A quiet line that leads the eye to the number. */
function leader(from: number, to: number, y: number): string {
  return to - from < 8 ? '' : ruleLine({ x: from, y: y + 2 }, { x: to, y: y + 2 }, 'rule', 0.5);
}

function addLink(element: StructureElement, heading: HeadingBlock, sheet: Sheet, box: Box): void {
  const annotation = { sheet, box, to: heading.id, description: heading.text };
  sheet.links.push(annotation);
  element.kids.push(annotation);
}
