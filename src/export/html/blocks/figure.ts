/** Figures: a caption, and a picture with its words for those who do not see it. */

import type { Handler } from '#export/html/page/composition.ts';
import { escapeHtml, textOf } from '#export/html/page/markup.ts';
import { drawingSvg } from './figure-shapes.ts';

/** Drawn for a page and for a telephone: the style sheet shows the one that fits. */
export const writeFigure: Handler<'figure'> = ({ caption, alternative, wide, narrow }) =>
  [
    `<figure><figcaption>${textOf(caption)}</figcaption>`,
    `<div role="img" aria-label="${escapeHtml(alternative)}">`,
    ...wide.map((drawing) => drawingSvg(drawing, 'for-page')),
    ...narrow.map((drawing) => drawingSvg(drawing, 'for-telephone')),
    '</div></figure>',
  ].join('');
