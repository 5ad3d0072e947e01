/** How each kind of block is laid out. A new kind does not compile until it stands here. */

import type { Block } from '#core/document/document.ts';
import type { Composition, Handler } from '#export/pdf/page/composition.ts';
import type { Fragment } from '../page/fragment.ts';
import { drawContents } from './contents.ts';
import { drawCover } from './cover.ts';
import { drawFigure } from './figure.ts';
import { drawHeading, drawList, drawParagraph } from './running-text.ts';
import { drawTable } from './table.ts';

const HANDLERS: { readonly [Kind in Block['kind']]: Handler<Kind> } = {
  cover: drawCover,
  contents: drawContents,
  heading: drawHeading,
  paragraph: drawParagraph,
  list: drawList,
  table: drawTable,
  figure: drawFigure,
};

/** Lays out a block of any kind. */
export function layBlock(block: Block, composition: Composition): readonly Fragment[] {
  const handler = HANDLERS[block.kind] as (
    block: Block,
    composition: Composition,
  ) => readonly Fragment[];
  return handler(block, composition);
}
