/** The state that every block handler is given. */

import type { Block, HeadingBlock, ReportDocument } from '#core/document/document.ts';

export interface Composition {
  readonly document: ReportDocument;
  /** Names of the headings in the page, by their ids. */
  readonly targets: ReadonlyMap<string, string>;
  readonly levels: ReadonlyMap<HeadingBlock, number>;
  /** Headings stand one level lower where a cover holds the title. */
  readonly levelsAbove: 0 | 1;
}

/** Writes one block as markup. */
export type Handler<Kind extends Block['kind']> = (
  block: Extract<Block, { kind: Kind }>,
  composition: Composition,
) => string;
