/**
 * The table of contents. Word makes one from the headings only when it is told to; so the entries are
 * there from the start, as links. The page numbers are fields without a result: what pages there are
 * is known only to the program that lays them out, and a number of our own would be a guess. Nothing
 * is marked for an update at opening, because Word then asks a question that frightens people.
 */

import { FileChild, Paragraph, Run, StringContainer, Tab } from 'docx';
import { contentsEntries } from '#core/document/headings.ts';
import type { Handler } from '#export/docx/page/composition.ts';
import { element } from '#export/docx/page/element.ts';
import { textRuns } from '#export/docx/page/runs.ts';
import { STYLE } from '#export/docx/page/styles.ts';
import { readableLine } from '../../tree/readable-text.ts';

const FIELD = 'TOC \\o "1-2" \\h \\z \\u';
const ENTRY_STYLES = { 1: 'TOC1', 2: 'TOC2', 3: 'TOC2' } as const;

/** The control around the contents, under which Word offers to update them. */
class ContentsControl extends FileChild {
  constructor(paragraphs: readonly Paragraph[]) {
    super('w:sdt');
    this.addChildElement(
      element('w:sdtPr', {}, [
        element('w:docPartObj', {}, [
          element('w:docPartGallery', { 'w:val': 'Table of Contents' }),
          element('w:docPartUnique'),
        ]),
      ]),
    );
    this.addChildElement(element('w:sdtContent', {}, paragraphs));
  }
}

/** Its title on a new page, and an entry for each heading of level 1 and 2. */
export const writeContents: Handler<'contents'> = (block, { document, bookmarks }) => {
  const title = new Paragraph({
    style: STYLE.contentsTitle,
    pageBreakBefore: true,
    children: textRuns(readableLine(block.title)),
  });
  const headings = contentsEntries(document);
  const entries = headings.map(({ level, id, text }, place) => {
    const bookmark = bookmarks.get(id) ?? '';
    return new Paragraph({
      style: ENTRY_STYLES[level],
      children: [
        ...(place === 0 ? [fieldMark('begin'), instruction(FIELD), fieldMark('separate')] : []),
        element('w:hyperlink', { 'w:anchor': bookmark, 'w:history': 1 }, [
          ...textRuns(readableLine(text)),
          new Run({ children: [new Tab()] }),
          fieldMark('begin'),
          instruction(`PAGEREF ${bookmark} \\h`),
          fieldMark('separate'),
          fieldMark('end'),
        ]),
        ...(place === headings.length - 1 ? [fieldMark('end')] : []),
      ],
    });
  });
  return [new ContentsControl([title, ...entries])];
};

function fieldMark(type: 'begin' | 'separate' | 'end') {
  return element('w:r', {}, [element('w:fldChar', { 'w:fldCharType': type })]);
}

function instruction(text: string) {
  return element('w:r', {}, [new StringContainer('w:instrText', text)]);
}
