import type { ComponentType } from 'react';
import type { Block } from '#core/document/document.ts';
import { outlineLevels } from '#core/document/headings.ts';
import { FigureView } from '#islands/figure/FigureView.tsx';
import { Contents, Cover, Heading, List, Paragraph } from './running-text.tsx';
import { TableView } from './TableView.tsx';
import type { BlockProps, BlocksView } from './view.ts';

/** How each kind of block is drawn on the screen. A new kind does not compile until it stands here. */
const HANDLERS: { readonly [Kind in Block['kind']]: ComponentType<BlockProps<Kind>> } = {
  cover: Cover,
  contents: Contents,
  heading: Heading,
  paragraph: Paragraph,
  list: List,
  table: TableView,
  figure: ({ block }) => <FigureView figure={block} />,
};

/** The blocks of a document on the screen. */
export function Blocks({
  blocks,
  view,
}: {
  readonly blocks: readonly Block[];
  readonly view: BlocksView;
}) {
  const headings = outlineLevels({ blocks }, view.under);
  return blocks.map((block, place) => {
    const Handler = HANDLERS[block.kind] as ComponentType<BlockProps<Block['kind']>>;
    // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no other name than their place
    return <Handler key={place} {...{ block, view, headings }} />;
  });
}
