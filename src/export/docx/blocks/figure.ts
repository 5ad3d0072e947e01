/** Figures: a caption, and pictures of Word's own shapes, in as many parts as they need pages. */

import type { Handler } from '#export/docx/page/composition.ts';
import { TEXT_WIDTH } from '#export/docx/page/page.ts';
import { paragraphXml, textXml } from '#export/docx/page/paragraph.ts';
import { pictureParagraph } from '../drawing/picture.ts';
import { figureShape } from '../drawing/roles.ts';

const WIDTH = TEXT_WIDTH / 20;

/** The caption, then each part with the words of the whole for those who do not see it. */
export const writeFigure: Handler<'figure'> = ({ caption, alternative, wide }, { nextNumber }) => [
  paragraphXml({ style: 'Caption', keepNext: true }, textXml(caption)),
  ...wide.map((drawing) => {
    const scale = WIDTH / drawing.width;
    const extent = { width: WIDTH, height: drawing.height * scale };
    const shapes = drawing.shapes.map((shape) => figureShape(shape, scale, extent));
    return pictureParagraph({ alternative, extent, shapes }, nextNumber);
  }),
];
