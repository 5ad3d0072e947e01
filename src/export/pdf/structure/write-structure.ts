/** Writes the structure tree and the way back from ink to it. */

import {
  assign,
  nextRef,
  type PdfFile,
  type PdfRef,
  register,
  textString,
} from '#export/pdf/file/pdf-file.ts';
import { cleanLine } from '#export/tree/clean-text.ts';
import type { LinkAnnotation, MarkedInk, StructureElement, TaggedPage } from './element.ts';

/** What the tree refers to. */
export interface StructureTargets {
  readonly pages: readonly PdfRef[];
  /** Each link with its number in the parent tree. */
  readonly links: ReadonlyMap<LinkAnnotation, { readonly ref: PdfRef; readonly key: number }>;
}

interface Writing extends StructureTargets {
  readonly file: PdfFile;
  readonly refs: Map<StructureElement, PdfRef>;
  readonly linkOwners: Map<LinkAnnotation, PdfRef>;
}

/** Writes the tree under `root` with the parent tree of `sheets`; gives the structure root. */
export function writeStructure(
  file: PdfFile,
  root: StructureElement,
  sheets: readonly TaggedPage[],
  targets: StructureTargets,
): PdfRef {
  const writing: Writing = { ...targets, file, refs: new Map(), linkOwners: new Map() };
  const treeRef = nextRef(file);
  const rootRef = writeElement(writing, root, treeRef);
  assign(file, treeRef, {
    Type: 'StructTreeRoot',
    K: [rootRef],
    ParentTree: writeParentTree(writing, sheets),
    ParentTreeNextKey: sheets.length + targets.links.size,
  });
  return treeRef;
}

function writeElement(writing: Writing, element: StructureElement, parent: PdfRef): PdfRef {
  const { file, pages } = writing;
  const ref = nextRef(file);
  writing.refs.set(element, ref);
  const page = element.kids.find(isInk)?.sheet ?? element.kids.find(isLink)?.sheet;
  const kids = element.kids
    .filter((kid) => !isElement(kid) || isWorthWriting(kid))
    .map((kid) => writeKid(writing, kid, ref, page));
  assign(file, ref, {
    Type: 'StructElem',
    S: element.tag,
    P: parent,
    Pg: page && pages[page.index],
    K: kids.length === 1 ? kids[0] : kids,
    A: attributesOf(element),
    Alt: lineString(element.alternative),
    ActualText: lineString(element.actualText),
  });
  return ref;
}

function lineString(text: string | undefined) {
  return text === undefined ? undefined : textString(cleanLine(text).toWellFormed());
}

function writeKid(
  writing: Writing,
  kid: StructureElement['kids'][number],
  parent: PdfRef,
  page: TaggedPage | undefined,
) {
  const { pages, links, linkOwners } = writing;
  if (isElement(kid)) return writeElement(writing, kid, parent);
  const target = pages[kid.sheet.index];
  if (isInk(kid)) return kid.sheet === page ? kid.id : { Type: 'MCR', Pg: target, MCID: kid.id };
  linkOwners.set(kid, parent);
  return { Type: 'OBJR', Pg: target, Obj: links.get(kid)?.ref };
}

/** Cells count even when they are empty; anything else that came out without ink is left out. */
function isWorthWriting(element: StructureElement): boolean {
  if (element.tag === 'TD' || element.tag === 'TH') return true;
  return element.kids.some((kid) => !isElement(kid) || isWorthWriting(kid));
}

function attributesOf(element: StructureElement) {
  if (element.scope) return { O: 'Table', Scope: element.scope };
  if (element.numbering) return { O: 'List', ListNumbering: element.numbering };
  if (!element.box) return undefined;
  const { x, y, width, height } = element.box;
  return { O: 'Layout', Placement: 'Block', BBox: [x, y, x + width, y + height] };
}

/** For every page the elements of its ink by number, then for every link its element. */
function writeParentTree(
  { file, refs, links, linkOwners }: Writing,
  sheets: readonly TaggedPage[],
): PdfRef {
  const ofPages = sheets.flatMap((sheet) => [
    sheet.index,
    register(
      file,
      sheet.owners.map((owner) => refs.get(owner)),
    ),
  ]);
  const ofLinks = [...links].flatMap(([link, { key }]) => [key, linkOwners.get(link)]);
  return register(file, { Nums: [...ofPages, ...ofLinks] });
}

function isElement(kid: StructureElement['kids'][number]): kid is StructureElement {
  return 'tag' in kid;
}

function isLink(kid: StructureElement['kids'][number]): kid is LinkAnnotation {
  return 'to' in kid;
}

function isInk(kid: StructureElement['kids'][number]): kid is MarkedInk {
  return 'id' in kid;
}
