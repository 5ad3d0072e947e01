/** How each kind of block is written. A new kind does not compile until it stands here. */

import type { FileChild } from 'docx';
import type { Block } from '#core/document/document.ts';
import type { Composition, Handler } from '#export/docx/page/composition.ts';
import type { Xml } from '#export/docx/page/xml.ts';
import { writeContents } from './contents.ts';
import { writeCover } from './cover.ts';
import { writeFigure } from './figure.ts';
import { writeHeading, writeList, writeParagraph } from './running-text.ts';
import { writeTable } from './table.ts';

const HANDLERS: { readonly [Kind in Block['kind']]: Handler<Kind> } = {
  cover: writeCover,
  contents: writeContents,
  heading: writeHeading,
  paragraph: writeParagraph,
  list: writeList,
  table: writeTable,
  figure: writeFigure,
};

/** Writes a block of any kind. */
export function writeBlock(block: Block, composition: Composition): readonly FileChild[] {
  const handler = HANDLERS[block.kind] as (
    block: Block,
    composition: Composition,
  ) => readonly (Xml | FileChild)[];
  return handler(block, composition).map((part) =>
    typeof part === 'string' ? composition.body.hold(part) : part,
  );
}
