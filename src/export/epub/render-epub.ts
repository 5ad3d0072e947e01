/** A document as a book for readers: EPUB 3, a file for each chapter, nothing fetched and no script. */

import { strToU8, type Zippable, zipSync } from 'fflate';
import type { Block, HeadingBlock, ReportDocument } from '#core/document/document.ts';
import { contentsEntries, headingsOf, outlineLevels } from '#core/document/headings.ts';
import { type Around, escapeXml, writeBlock } from './epub-blocks.ts';
import { CONTAINER, packageFile, STYLE } from './package-files.ts';

export interface EpubOptions {
  /** Names the book for ever, whatever its edition. */
  readonly identifier: string;
  /** Says to those who do not see it how the book can be read. */
  readonly accessibility: string;
  /** Title of the list of chapters. */
  readonly contents: string;
}

/** A file of the book. */
interface Chapter {
  readonly name: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}

const FOLDER = 'book';

/** Whether a file begins here: at a heading that stands in the contents. */
function beginsChapter(block: Block): block is HeadingBlock {
  return block.kind === 'heading' && block.level < 3;
}

function chaptersOf({ blocks, title }: ReportDocument): readonly Chapter[] {
  const chapters: { name: string; title: string; blocks: Block[] }[] = [];
  for (const block of blocks) {
    if (beginsChapter(block) || chapters.length === 0)
      chapters.push({
        name: `part-${String(chapters.length + 1).padStart(3, '0')}.xhtml`,
        title: beginsChapter(block) ? block.text : title,
        blocks: [],
      });
    chapters.at(-1)?.blocks.push(block);
  }
  return chapters;
}

/** Where each heading stands, by its id. */
function addressesOf(chapters: readonly Chapter[]): ReadonlyMap<string, string> {
  const found = chapters.flatMap(({ name, blocks }) =>
    headingsOf({ blocks }).map(({ id }) => [id, name] as const),
  );
  return new Map(found.map(([id, name], place) => [id, `${name}#section-${place + 1}`]));
}

function page(language: string, title: string, body: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${language}" xml:lang="${language}">
<head><title>${escapeXml(title)}</title><link rel="stylesheet" type="text/css" href="style.css"/></head>
<body>
${body}
</body>
</html>
`;
}

/** A chapter is a document of its own to a reader, so its headings begin at the first level. */
function chapterPage({ title, blocks }: Chapter, around: Omit<Around, 'levels'>): string {
  const levels = outlineLevels({ blocks });
  const body = blocks.map((block) => writeBlock(block, { ...around, levels }));
  return page(around.document.language, title, body.filter((text) => text !== '').join('\n'));
}

/** The contents: chapters, and below each what belongs to it. */
function navigation(
  document: ReportDocument,
  addresses: ReadonlyMap<string, string>,
  title: string,
): string {
  const link = ({ id, text }: HeadingBlock) =>
    `<a href="${addresses.get(id)}">${escapeXml(text)}</a>`;
  const groups: { first: HeadingBlock; others: HeadingBlock[] }[] = [];
  for (const entry of contentsEntries(document)) {
    const group = groups.at(-1);
    if (entry.level === 1 || group === undefined) groups.push({ first: entry, others: [] });
    else group.others.push(entry);
  }
  const entries = groups.map(({ first, others }) => {
    const inner = others.map((entry) => `<li>${link(entry)}</li>`).join('');
    return `<li>${link(first)}${inner === '' ? '' : `<ol>${inner}</ol>`}</li>`;
  });
  const body = `<nav epub:type="toc"><h1>${escapeXml(title)}</h1><ol>${entries.join('\n')}</ol></nav>`;
  return page(document.language, title, body);
}

/** Writes `document` as an EPUB. The same document gives the same bytes. */
export function renderEpub(document: ReportDocument, options: EpubOptions): Uint8Array {
  const chapters = chaptersOf(document);
  const addresses = addressesOf(chapters);
  const texts: Readonly<Record<string, string>> = {
    'META-INF/container.xml': CONTAINER,
    [`${FOLDER}/book.opf`]: packageFile(
      document,
      chapters.map(({ name }) => name),
      options,
    ),
    [`${FOLDER}/contents.xhtml`]: navigation(document, addresses, options.contents),
    [`${FOLDER}/style.css`]: STYLE,
    ...Object.fromEntries(
      chapters.map((chapter) => [
        `${FOLDER}/${chapter.name}`,
        chapterPage(chapter, { document, addresses }),
      ]),
    ),
  };
  // Readers look for the type at a fixed place of the file: it stands first, and not compressed.
  const files: Zippable = { mimetype: [strToU8('application/epub+zip'), { level: 0 }] };
  for (const [name, text] of Object.entries(texts)) files[name] = strToU8(text);
  return zipSync(files, { mtime: document.createdAt, level: 9 });
}
