/** The tree of meaning beside the drawing: what each piece of ink is, in reading order. */

import type { Box } from '#export/pdf/ink/geometry.ts';

/** The structure types the report uses. */
export type StructureTag =
  | 'Document'
  | 'Div'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Caption'
  | 'Figure'
  | 'TOC'
  | 'TOCI'
  | 'Reference'
  | 'Link'
  | 'Span';

/** What the tree knows of a page: its place, and the element of each piece of its ink. */
export interface TaggedPage {
  /** Position in the document from 0. */
  readonly index: number;
  /** The element of each piece of marked ink, by its number. */
  readonly owners: StructureElement[];
}

/** Ink on one page, by its number on that page. */
export interface MarkedInk {
  readonly sheet: TaggedPage;
  readonly id: number;
}

/** A place on a page that leads to a heading. */
export interface LinkAnnotation {
  readonly sheet: TaggedPage;
  readonly box: Box;
  /** Id of the heading it leads to. */
  readonly to: string;
  /** Said instead of the address. */
  readonly description: string;
}

export interface StructureElement {
  readonly tag: StructureTag;
  readonly kids: (StructureElement | MarkedInk | LinkAnnotation)[];
  readonly scope?: 'Row' | 'Column';
  readonly numbering?: 'Disc' | 'Decimal';
  readonly alternative?: string;
  readonly actualText?: string;
  /** Where a figure stands; known when it is drawn. */
  box?: Box;
}

/** What is fixed about an element from the start, apart from its tag. */
export type ElementDetails = Pick<
  StructureElement,
  'scope' | 'numbering' | 'alternative' | 'actualText'
>;

/** A new element at the end of `parent`. */
export function addElement(
  parent: StructureElement,
  tag: StructureTag,
  details: ElementDetails = {},
): StructureElement {
  const element: StructureElement = { tag, kids: [], ...details };
  parent.kids.push(element);
  return element;
}

/** The root of the tree. */
export function createDocumentElement(): StructureElement {
  return { tag: 'Document', kids: [] };
}
