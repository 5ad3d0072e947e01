/** From drawn pages to the bytes of the file. */

import { PDFContext, PDFHexString, type PDFRef, PDFStreamWriter, PDFString } from 'pdf-lib';
import type { LinkAnnotation } from '#export/pdf/structure/element.ts';
import { cleanLine } from '#export/tree/clean-text.ts';
import { bytesOfBase64 } from '#schema/record/png.ts';
import { LOGO_NAME } from './blocks/letterhead.ts';
import { embedFace } from './fonts/embed-face.ts';
import { contentHash } from './ink/content-hash.ts';
import { PAGE } from './ink/geometry.ts';
import { embedRecord } from './metadata/embed-record.ts';
import { writeInformation, writeXmp } from './metadata/metadata.ts';
import { destinationOf, writeOutline } from './metadata/outline.ts';
import type { Composition } from './page/composition.ts';
import { closeInk, type Sheet } from './page/sheet.ts';
import { writeStructure } from './structure/write-structure.ts';

/** Objects written before the writer lets other tasks run. */
const OBJECTS_PER_TICK = 400;

type LinkTargets = ReadonlyMap<LinkAnnotation, { readonly ref: PDFRef; readonly key: number }>;

/** Writes the file. Nothing may be drawn afterwards. */
export async function writeFile(
  composition: Composition,
  sheets: readonly Sheet[],
): Promise<Uint8Array> {
  const context = PDFContext.create();
  const pageTree = context.nextRef();
  const pages = sheets.map(() => context.nextRef());
  const contents = sheets.map((sheet) => contentOf(sheet));
  const fonts = writeFonts(context, composition);
  const logo = await writeLogo(context, composition);
  const links = numberLinks(context, sheets);
  sheets.forEach((sheet, i) => {
    const page = pages[i];
    if (page)
      context.assign(
        page,
        pageDictionary(context, sheet, {
          parent: pageTree,
          content: contents[i] ?? '',
          fonts,
          logo,
          links,
        }),
      );
  });
  context.assign(pageTree, context.obj({ Type: 'Pages', Kids: pages, Count: pages.length }));
  writeLinks(context, composition, pages, links);
  const structure = writeStructure(context, composition.root, sheets, { pages, links });
  writeCatalog(context, composition, pageTree, pages, structure);
  return PDFStreamWriter.forContext(context, OBJECTS_PER_TICK).serializeToBuffer();
}

function contentOf(sheet: Sheet): string {
  closeInk(sheet);
  return sheet.operators
    .map((operator) => (typeof operator === 'string' ? operator : operator()))
    .join('\n');
}

/** Fonts that no character was drawn with are left out. */
function writeFonts(context: PDFContext, { typefaces }: Composition): PDFRef {
  const used = [...typefaces.faces.values()].filter((face) => face.characters.size > 0);
  return context.register(
    context.obj(Object.fromEntries(used.map((face) => [face.name, embedFace(context, face)]))),
  );
}

/** What reads pictures is fetched with the first of them. */
async function writeLogo(
  context: PDFContext,
  { document: { letterhead } }: Composition,
): Promise<PDFRef | undefined> {
  const bytes = letterhead?.logo && bytesOfBase64(letterhead.logo.png);
  if (bytes === undefined) return undefined;
  const { embedPicture } = await import('./ink/embed-picture.ts');
  return embedPicture(context, bytes);
}

function numberLinks(context: PDFContext, sheets: readonly Sheet[]): LinkTargets {
  const links = sheets.flatMap((sheet) => sheet.links);
  return new Map(
    links.map((link, i) => [link, { ref: context.nextRef(), key: sheets.length + i }]),
  );
}

interface PageParts {
  readonly parent: PDFRef;
  readonly content: string;
  readonly fonts: PDFRef;
  readonly logo: PDFRef | undefined;
  readonly links: LinkTargets;
}

function pageDictionary(
  context: PDFContext,
  sheet: Sheet,
  { parent, content, fonts, logo, links }: PageParts,
) {
  const annotations = sheet.links.map((link) => links.get(link)?.ref);
  return context.obj({
    Type: 'Page',
    Parent: parent,
    MediaBox: [0, 0, PAGE.width, PAGE.height],
    Resources: { Font: fonts, XObject: logo && { [LOGO_NAME]: logo } },
    Contents: context.register(context.flateStream(content)),
    StructParents: sheet.index,
    // Tab moves through links in the order of the structure.
    Tabs: 'S',
    Annots: annotations.length > 0 ? annotations : undefined,
  });
}

function writeLinks(
  context: PDFContext,
  { anchors }: Composition,
  pages: readonly PDFRef[],
  links: LinkTargets,
): void {
  for (const [link, { ref, key }] of links) {
    const { x, y, width, height } = link.box;
    const anchor = anchors.get(link.to);
    const annotation = context.obj({
      Type: 'Annot',
      Subtype: 'Link',
      Rect: [x, y, x + width, y + height].map((value) => Math.round(value * 100) / 100),
      Border: [0, 0, 0],
      // 4: printed with the page.
      F: 4,
      Contents: PDFHexString.fromText(cleanLine(link.description).toWellFormed()),
      StructParent: key,
      P: pages[link.sheet.index],
      Dest: anchor && destinationOf(anchor, pages),
    });
    context.assign(ref, annotation);
  }
}

function writeCatalog(
  context: PDFContext,
  composition: Composition,
  pageTree: PDFRef,
  pages: readonly PDFRef[],
  structure: PDFRef,
): void {
  const { document, headings, anchors } = composition;
  const outline = writeOutline(context, headings, anchors, pages);
  const catalog = context.obj({
    Type: 'Catalog',
    Pages: pageTree,
    Lang: PDFString.of(document.language),
    MarkInfo: { Marked: true },
    StructTreeRoot: structure,
    ViewerPreferences: { DisplayDocTitle: true },
    Metadata: writeXmp(context, document),
    Outlines: outline,
    PageMode: outline ? 'UseOutlines' : 'UseNone',
    ...embedRecord(context, document),
    PageLabels: { Nums: [0, { S: 'D' }] },
  });
  context.trailerInfo.Root = context.register(catalog);
  context.trailerInfo.Info = writeInformation(context, document);
  const id = PDFHexString.of(contentHash(JSON.stringify(document)));
  context.trailerInfo.ID = context.obj([id, id]);
}
