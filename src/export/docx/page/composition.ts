/** What every block handler works with. */

import type { FileChild } from 'docx';
import type { Block, ReportDocument } from '#core/document/document.ts';
import { linkTargets } from '#core/document/headings.ts';
import { type Body, createBody } from './body.ts';
import type { Xml } from './xml.ts';

export interface Composition {
  readonly document: ReportDocument;
  readonly body: Body;
  /** The bookmark of each heading that links may lead to, by the heading's id. */
  readonly bookmarks: ReadonlyMap<string, string>;
  /** Numbers the things that need one of their own: bookmarks, lists, pictures. */
  readonly nextNumber: () => number;
  /** The block that is written is one of a few paragraphs between a heading and the table or figure that they lead to. */
  leadsOn: boolean;
}

/** Writes one block: its paragraphs and tables from top to bottom. */
export type Handler<Kind extends Block['kind']> = (
  block: Extract<Block, { kind: Kind }>,
  composition: Composition,
) => readonly (Xml | FileChild)[];

/** A composition in which nothing is numbered yet; in a file that has numbers already, those above `first` are free. */
export function createComposition(document: ReportDocument, first = 0): Composition {
  let number = first;
  return {
    document,
    body: createBody(),
    // Word takes names that begin with `_Toc` for its own, and hides them from lists of bookmarks.
    bookmarks: linkTargets(document, (place) => `_Toc${100_000 + place}`),
    nextNumber: () => {
      number += 1;
      return number;
    },
    leadsOn: false,
  };
}
