import type { ReactNode } from 'react';
import type { AnswerMark } from '#core/document/answer-mark.ts';
import type { Block, HeadingBlock, Run } from '#core/document/document.ts';

/** What the blocks of a document need to know of the page that they stand in. */
export interface BlocksView {
  /** Where a run leads; undefined for one that leads nowhere. */
  readonly hrefOf: (run: Run) => string | undefined;
  /** Said for a mark, for those who do not see it. */
  readonly markLabels: Readonly<Record<AnswerMark, string>>;
  /** How many levels of headings stand above those of the blocks. */
  readonly levelsAbove: 0 | 1 | 2 | 3;
  /** Whether headings can be led to by their ids: only where these are unlike any other on the page. */
  readonly hasTargets?: boolean;
  /** The level of the document's own heading that the blocks stand under, where they are a part of it. */
  readonly under?: 1 | 2;
  /** How text is drawn where something in it is marked. */
  readonly drawText?: (text: string) => ReactNode;
}

export interface BlockProps<Kind extends Block['kind']> {
  readonly block: Extract<Block, { kind: Kind }>;
  readonly view: BlocksView;
  /** All headings of the document with their levels in its outline. */
  readonly headings: ReadonlyMap<HeadingBlock, number>;
}
