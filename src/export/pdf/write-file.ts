/** From drawn pages to the bytes of the file. */

import type { LinkAnnotation } from '#export/pdf/structure/element.ts';
import { cleanLine } from '#export/tree/clean-text.ts';
import { bytesOfBase64 } from '#schema/record/png.ts';
import { LOGO_NAME } from './blocks/letterhead.ts';
import {
  assign,
  byteString,
  createFile,
  hexString,
  nextRef,
  type PdfFile,
  type PdfRef,
  register,
  registerStream,
  textString,
} from './file/pdf-file.ts';
import { writeBytes } from './file/write-bytes.ts';
import { embedFace } from './fonts/embed-face.ts';
import { contentHash } from './ink/content-hash.ts';
import { PAGE } from './ink/geometry.ts';
import { embedRecord } from './metadata/embed-record.ts';
import { writeInformation, writeXmp } from './metadata/metadata.ts';
import { destinationOf, writeOutline } from './metadata/outline.ts';
import type { Composition } from './page/composition.ts';
import { closeInk, type Sheet } from './page/sheet.ts';
import { writeStructure } from './structure/write-structure.ts';

type LinkTargets = ReadonlyMap<LinkAnnotation, { readonly ref: PdfRef; readonly key: number }>;

/** Writes the file. Nothing may be drawn afterwards. */
export async function writeFile(
  composition: Composition,
  sheets: readonly Sheet[],
): Promise<Uint8Array> {
  const file = createFile();
  const pageTree = nextRef(file);
  const pages = sheets.map(() => nextRef(file));
  const contents = sheets.map((sheet) => contentOf(sheet));
  const fonts = writeFonts(file, composition);
  const logo = await writeLogo(file, composition);
  const links = numberLinks(file, sheets);
  sheets.forEach((sheet, i) => {
    const page = pages[i];
    if (page)
      assign(
        file,
        page,
        pageDictionary(file, sheet, {
          parent: pageTree,
          content: contents[i] ?? '',
          fonts,
          logo,
          links,
        }),
      );
  });
  assign(file, pageTree, { Type: 'Pages', Kids: pages, Count: pages.length });
  writeLinks(file, composition, pages, links);
  const structure = writeStructure(file, composition.root, sheets, { pages, links });
  const id = hexString(contentHash(JSON.stringify(composition.document)));
  return writeBytes(file, {
    Root: writeCatalog(file, composition, pageTree, pages, structure),
    Info: writeInformation(file, composition.document),
    ID: [id, id],
  });
}

function contentOf(sheet: Sheet): string {
  closeInk(sheet);
  // Taken out: of a thousand pages both forms together would be half of the memory.
  return sheet.operators
    .splice(0)
    .map((operator) => (typeof operator === 'string' ? operator : operator()))
    .join('\n');
}

/** Fonts that no character was drawn with are left out. */
function writeFonts(file: PdfFile, { typefaces }: Composition): PdfRef {
  const used = [...typefaces.faces.values()].filter((face) => face.characters.size > 0);
  return register(file, Object.fromEntries(used.map((face) => [face.name, embedFace(file, face)])));
}

/** What reads pictures is fetched with the first of them. */
async function writeLogo(
  file: PdfFile,
  { document: { letterhead } }: Composition,
): Promise<PdfRef | undefined> {
  const bytes = letterhead?.logo && bytesOfBase64(letterhead.logo.png);
  if (bytes === undefined) return undefined;
  const { embedPicture } = await import('./ink/embed-picture.ts');
  return embedPicture(file, bytes);
}

function numberLinks(file: PdfFile, sheets: readonly Sheet[]): LinkTargets {
  const links = sheets.flatMap((sheet) => sheet.links);
  return new Map(links.map((link, i) => [link, { ref: nextRef(file), key: sheets.length + i }]));
}

interface PageParts {
  readonly parent: PdfRef;
  readonly content: string;
  readonly fonts: PdfRef;
  readonly logo: PdfRef | undefined;
  readonly links: LinkTargets;
}

function pageDictionary(
  file: PdfFile,
  sheet: Sheet,
  { parent, content, fonts, logo, links }: PageParts,
) {
  const annotations = sheet.links.map((link) => links.get(link)?.ref);
  return {
    Type: 'Page',
    Parent: parent,
    MediaBox: [0, 0, PAGE.width, PAGE.height],
    Resources: { Font: fonts, XObject: logo && { [LOGO_NAME]: logo } },
    Contents: registerStream(file, content),
    StructParents: sheet.index,
    // Tab moves through links in the order of the structure.
    Tabs: 'S',
    Annots: annotations.length > 0 ? annotations : undefined,
  };
}

function writeLinks(
  file: PdfFile,
  { anchors }: Composition,
  pages: readonly PdfRef[],
  links: LinkTargets,
): void {
  for (const [link, { ref, key }] of links) {
    const { x, y, width, height } = link.box;
    const anchor = anchors.get(link.to);
    assign(file, ref, {
      Type: 'Annot',
      Subtype: 'Link',
      Rect: [x, y, x + width, y + height].map((value) => Math.round(value * 100) / 100),
      Border: [0, 0, 0],
      // 4: printed with the page.
      F: 4,
      Contents: textString(cleanLine(link.description).toWellFormed()),
      StructParent: key,
      P: pages[link.sheet.index],
      Dest: anchor && destinationOf(anchor, pages),
    });
  }
}

function writeCatalog(
  file: PdfFile,
  composition: Composition,
  pageTree: PdfRef,
  pages: readonly PdfRef[],
  structure: PdfRef,
): PdfRef {
  const { document, headings, anchors } = composition;
  const outline = writeOutline(file, headings, anchors, pages);
  return register(file, {
    Type: 'Catalog',
    Pages: pageTree,
    Lang: byteString(document.language),
    MarkInfo: { Marked: true },
    StructTreeRoot: structure,
    ViewerPreferences: { DisplayDocTitle: true },
    Metadata: writeXmp(file, document),
    Outlines: outline,
    PageMode: outline ? 'UseOutlines' : 'UseNone',
    ...embedRecord(file, document),
    PageLabels: { Nums: [0, { S: 'D' }] },
  });
}
