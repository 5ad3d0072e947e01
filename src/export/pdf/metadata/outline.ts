/** Bookmarks: the headings, nested by level. */

import type { HeadingBlock } from '#core/document/document.ts';
import {
  assign,
  nextRef,
  type PdfFile,
  type PdfRef,
  textString,
} from '#export/pdf/file/pdf-file.ts';
import { LEFT } from '#export/pdf/ink/geometry.ts';
import type { Anchor } from '#export/pdf/page/composition.ts';
import { cleanLine } from '#export/tree/clean-text.ts';

interface OutlineNode {
  readonly heading: HeadingBlock;
  readonly children: OutlineNode[];
}

/** Space left above a heading when a reader jumps to it, in points. */
const HEADROOM = 8;

/** Where `anchor` is, as a destination that keeps the zoom. */
export function destinationOf(anchor: Anchor, pages: readonly PdfRef[]) {
  return [pages[anchor.sheet.index], 'XYZ', LEFT - 8, Math.round(anchor.top + HEADROOM), null];
}

/** Writes the bookmarks; nothing when there are no headings. Only the first level is open. */
export function writeOutline(
  file: PdfFile,
  headings: readonly HeadingBlock[],
  anchors: ReadonlyMap<string, Anchor>,
  pages: readonly PdfRef[],
): PdfRef | undefined {
  const nodes = nest(headings.filter((heading) => cleanLine(heading.text) !== ''));
  if (nodes.length === 0) return undefined;
  const root = nextRef(file);
  const { first, last } = writeSiblings(file, nodes, root, anchors, pages);
  assign(file, root, { Type: 'Outlines', First: first, Last: last, Count: nodes.length });
  return root;
}

function nest(headings: readonly HeadingBlock[]): OutlineNode[] {
  const top: OutlineNode[] = [];
  const path: OutlineNode[] = [];
  for (const heading of headings) {
    while ((path.at(-1)?.heading.level ?? 0) >= heading.level) path.pop();
    const node = { heading, children: [] };
    (path.at(-1)?.children ?? top).push(node);
    path.push(node);
  }
  return top;
}

function writeSiblings(
  file: PdfFile,
  nodes: readonly OutlineNode[],
  parent: PdfRef,
  anchors: ReadonlyMap<string, Anchor>,
  pages: readonly PdfRef[],
): { first: PdfRef | undefined; last: PdfRef | undefined } {
  const refs = nodes.map(() => nextRef(file));
  nodes.forEach(({ heading, children }, i) => {
    const ref = refs[i];
    if (!ref) return;
    const inner =
      children.length > 0 ? writeSiblings(file, children, ref, anchors, pages) : undefined;
    const anchor = anchors.get(heading.id);
    const item = {
      Title: textString(cleanLine(heading.text).toWellFormed()),
      Parent: parent,
      Prev: refs[i - 1],
      Next: refs[i + 1],
      First: inner?.first,
      Last: inner?.last,
      // Negative: closed until the reader opens it.
      Count: inner ? -children.length : undefined,
      Dest: anchor && destinationOf(anchor, pages),
    };
    assign(file, ref, item);
  });
  return { first: refs[0], last: refs.at(-1) };
}
