import type { HeadingBlock, ReportDocument } from './document.ts';

type Blocks = Pick<ReportDocument, 'blocks'>;

/** The headings of a document in order. */
export function headingsOf({ blocks }: Blocks): readonly HeadingBlock[] {
  return blocks.filter((block) => block.kind === 'heading');
}

/** The headings that a table of contents names. */
export function contentsEntries(document: Blocks): readonly HeadingBlock[] {
  return headingsOf(document).filter(({ level }) => level < 3);
}

/** A name for each heading that links may lead to, made from its place in the document. */
export function linkTargets(
  document: Blocks,
  name: (place: number) => string,
): ReadonlyMap<string, string> {
  return new Map(headingsOf(document).map(({ id }, place) => [id, name(place + 1)]));
}

/**
 * The level at which each heading stands in the outline: its own, but never more than one below the
 * heading before it. Who listens to a page takes a step that is left out for something missing.
 * `first` is the level of the heading that the blocks stand under, where they are a part of a document.
 */
export function outlineLevels(document: Blocks, first = 0): ReadonlyMap<HeadingBlock, number> {
  let above = first;
  return new Map(
    headingsOf(document).map((heading) => {
      above = Math.min(heading.level, above + 1);
      return [heading, above];
    }),
  );
}
