/** Figures: a caption, and a picture of Word's own shapes. */

import { Paragraph } from 'docx';
import { canBeRadar } from '#core/figure/radar-shape.ts';
import type { Handler } from '#export/docx/page/composition.ts';
import { TEXT_WIDTH } from '#export/docx/page/page.ts';
import { textRuns } from '#export/docx/page/runs.ts';
import { barParts, barsExtent, barsShapes } from '../drawing/bars.ts';
import { pictureParagraph } from '../drawing/picture.ts';
import { radarExtent, radarShapes } from '../drawing/radar.ts';

const WIDTH = TEXT_WIDTH / 20;

/** A radar that could not be read is drawn as bars, in as many parts as it needs pages. */
export const writeFigure: Handler<'figure'> = (block, { nextNumber }) => {
  const { caption, alternative, points, key } = block;
  const isRadar = block.form === 'radar' && canBeRadar(points);
  const pictures = isRadar
    ? [{ extent: radarExtent(WIDTH), shapes: radarShapes(block, radarExtent(WIDTH)) }]
    : barParts(points).map((part) => {
        const extent = barsExtent(part, WIDTH);
        return { extent, shapes: barsShapes(part, key, extent) };
      });
  return [
    new Paragraph({ style: 'Caption', children: textRuns(caption) }),
    ...pictures.map((picture) => pictureParagraph({ ...picture, alternative }, nextNumber)),
  ];
};
