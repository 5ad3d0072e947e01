/** Figures: a caption and the drawing, in as many parts as it needs pages. */

import type { FigureBlock } from '#core/document/document.ts';
import type { Drawing } from '#core/document/drawing.ts';
import { FULL_WIDTH, LEFT } from '#export/pdf/ink/geometry.ts';
import type { Composition, Handler } from '#export/pdf/page/composition.ts';
import type { Fragment } from '../page/fragment.ts';
import { drawFor } from '../page/sheet.ts';
import { addElement, type StructureElement } from '../structure/element.ts';
import { plain } from '../text/shape-text.ts';
import { layText, textFragments } from '../text/text-block.ts';
import { paintShape } from './figure-shapes.ts';
import { CAPTION } from './styles.ts';

/** Each part says the figure's words: whoever hears the page may begin at any of them. */
export const drawFigure: Handler<'figure'> = (block, composition) => {
  const group = addElement(composition.root, 'Div');
  const caption = layText(
    composition,
    addElement(group, 'Caption'),
    plain(block.caption),
    CAPTION,
    FULL_WIDTH,
  );
  const above = textFragments(caption, LEFT, 14, true);
  const parts = block.wide.map((drawing) => drawPart(drawing, block, composition, group));
  if (parts.length === 0) return above.map((fragment) => ({ ...fragment, keepWithNext: false }));
  return [...above, ...parts];
};

function drawPart(
  drawing: Drawing,
  { alternative }: FigureBlock,
  composition: Composition,
  parent: StructureElement,
): Fragment {
  const element = addElement(parent, 'Figure', { alternative });
  const scale = FULL_WIDTH / drawing.width;
  const height = drawing.height * scale;
  return {
    height,
    gap: 6,
    gapBelow: 12,
    paint: (sheet, top) => {
      element.box = { x: LEFT, y: top - height, width: FULL_WIDTH, height };
      const place = { left: LEFT, top, scale };
      for (const shape of drawing.shapes)
        drawFor(sheet, element, paintShape(shape, place, composition.typefaces));
    },
  };
}
