/**
 * The table of contents. Word makes one from the headings only when it is told to; so the entries are
 * there from the start, as links. The page numbers are fields without a result: what pages there are
 * is known only to the program that lays them out, and a number of our own would be a guess. Nothing
 * is marked for an update at opening, because Word then asks a question that frightens people.
 */

import { contentsEntries } from '#core/document/headings.ts';
import type { Handler } from '#export/docx/page/composition.ts';
import { paragraphXml, textXml } from '#export/docx/page/paragraph.ts';
import { STYLE } from '#export/docx/page/styles.ts';
import { type Xml, xml, xmlText } from '#export/docx/page/xml.ts';
import { readableLine } from '../../tree/readable-text.ts';

const FIELD = 'TOC \\o "1-2" \\h \\z \\u';
const ENTRY_STYLES = { 1: 'TOC1', 2: 'TOC2', 3: 'TOC2' } as const;

/** Its title on a new page, and an entry for each heading of level 1 and 2. */
export const writeContents: Handler<'contents'> = (block, { document, bookmarks }) => {
  const title = paragraphXml(
    { style: STYLE.contentsTitle, pageBreakBefore: true },
    textXml(readableLine(block.title)),
  );
  const headings = contentsEntries(document);
  const entries = headings.map(({ level, id, text }, place) => {
    const bookmark = bookmarks.get(id) ?? '';
    return paragraphXml({ style: ENTRY_STYLES[level] }, [
      ...(place === 0 ? [fieldMark('begin'), instruction(FIELD), fieldMark('separate')] : []),
      xml('w:hyperlink', { 'w:anchor': bookmark, 'w:history': 1 }, [
        ...textXml(readableLine(text)),
        xml('w:r', {}, [xml('w:tab')]),
        fieldMark('begin'),
        instruction(`PAGEREF ${bookmark} \\h`),
        fieldMark('separate'),
        fieldMark('end'),
      ]),
      ...(place === headings.length - 1 ? [fieldMark('end')] : []),
    ]);
  });
  return [contentsControl([title, ...entries])];
};

/** The control around the contents, under which Word offers to update them. */
function contentsControl(paragraphs: readonly Xml[]): Xml {
  return xml('w:sdt', {}, [
    xml('w:sdtPr', {}, [
      xml('w:docPartObj', {}, [
        xml('w:docPartGallery', { 'w:val': 'Table of Contents' }),
        xml('w:docPartUnique'),
      ]),
    ]),
    xml('w:sdtContent', {}, paragraphs),
  ]);
}

function fieldMark(type: 'begin' | 'separate' | 'end'): Xml {
  return xml('w:r', {}, [xml('w:fldChar', { 'w:fldCharType': type })]);
}

function instruction(text: string): Xml {
  return xml('w:r', {}, [xml('w:instrText', {}, [xmlText(text)])]);
}
