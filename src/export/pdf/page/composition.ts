/** What every block handler works with. */

import type { Block, HeadingBlock, ReportDocument } from '#core/document/document.ts';
import type { Typefaces } from '#export/pdf/fonts/typeface.ts';
import { createDocumentElement, type StructureElement } from '#export/pdf/structure/element.ts';
import { type Look, lookOf } from '#export/tree/letterhead.ts';
import type { Fragment } from './fragment.ts';
import type { Sheet } from './sheet.ts';

/** Where a heading came to stand. */
export interface Anchor {
  readonly sheet: Sheet;
  /** Upper edge in points. */
  readonly top: number;
}

export interface Composition {
  readonly document: ReportDocument;
  readonly look: Look;
  readonly typefaces: Typefaces;
  /** Root of the structure; handlers add to it in reading order. */
  readonly root: StructureElement;
  readonly headings: readonly HeadingBlock[];
  /** Ids that links may lead to. */
  readonly targets: ReadonlySet<string>;
  /** Filled while pages are drawn; complete when the last one is. */
  readonly anchors: Map<string, Anchor>;
  /** Level of the last tagged heading: tags go down one step at a time, whatever the blocks do. */
  taggedLevel: number;
  /** The blocks around the one that is laid out. */
  around: { readonly previous?: Block | undefined; readonly next?: Block | undefined };
}

/** Lays out one block: its pieces from top to bottom. */
export type Handler<Kind extends Block['kind']> = (
  block: Extract<Block, { kind: Kind }>,
  composition: Composition,
) => readonly Fragment[];

/** A composition in which nothing is drawn yet. */
export function createComposition(document: ReportDocument, typefaces: Typefaces): Composition {
  const headings = document.blocks.filter((block) => block.kind === 'heading');
  return {
    document,
    look: lookOf(document),
    typefaces,
    root: createDocumentElement(),
    headings,
    targets: new Set(headings.map((heading) => heading.id)),
    anchors: new Map(),
    taggedLevel: 0,
    around: {},
  };
}

/** The tag of a heading: its level, but never more than one below the heading before it. */
export function headingTag(composition: Composition, level: 1 | 2 | 3): 'H1' | 'H2' | 'H3' {
  composition.taggedLevel = Math.min(level, composition.taggedLevel + 1);
  return composition.taggedLevel === 1 ? 'H1' : composition.taggedLevel === 2 ? 'H2' : 'H3';
}
