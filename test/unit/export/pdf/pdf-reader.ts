import {
  getDocument,
  OPS,
  type PDFDocumentProxy,
  type PDFPageProxy,
} from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A piece of text where it stands, in points. */
export interface PlacedText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

/** An element of the structure with the text that it holds itself. */
export interface TaggedNode {
  readonly tag: string;
  readonly text: string;
  readonly alternative?: string;
  readonly children: readonly TaggedNode[];
}

/** Opens a file as pdf.js does in a browser, with warnings turned off. */
export function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  return getDocument({
    data: bytes.slice(),
    verbosity: 0,
    disableFontFace: true,
    useSystemFonts: false,
  }).promise;
}

/** The pages in order. */
export function pagesOf(pdf: PDFDocumentProxy): Promise<PDFPageProxy[]> {
  return Promise.all(Array.from({ length: pdf.numPages }, (_, i) => pdf.getPage(i + 1)));
}

/** The pieces of text of a page in the order in which they are drawn. */
export async function placedTexts(page: PDFPageProxy): Promise<PlacedText[]> {
  const content = await page.getTextContent({ disableNormalization: true });
  return content.items.flatMap((item) => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const [, , , size = 0, x = 0, y = 0] = item.transform.map(Number);
    return [{ text: item.str, x, y, width: item.width, size }];
  });
}

/** The text of each page, its lines apart. */
export async function pageTexts(bytes: Uint8Array): Promise<string[]> {
  const pages = await pagesOf(await openPdf(bytes));
  return Promise.all(
    pages.map(async (page) => {
      const content = await page.getTextContent({ disableNormalization: true });
      return content.items
        .map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : ''))
        .join('');
    }),
  );
}

/** The lines of text of a page from top to bottom, pieces on one base line joined. */
export async function linesOf(page: PDFPageProxy): Promise<string[]> {
  const lines = new Map<number, string>();
  const content = await page.getTextContent({ disableNormalization: true });
  for (const item of content.items) {
    if (!('str' in item) || item.str === '') continue;
    const y = Math.round(Number(item.transform[5]) * 2);
    lines.set(y, (lines.get(y) ?? '') + item.str);
  }
  return [...lines].sort(([a], [b]) => b - a).map(([, line]) => line);
}

/** What stands directly under the root of the structure, page after page. */
export async function taggedNodes(bytes: Uint8Array): Promise<TaggedNode[]> {
  const pages = await pagesOf(await openPdf(bytes));
  const perPage = await Promise.all(
    pages.map(async (page) => {
      const texts = await markedTexts(page);
      const root = toNode(await page.getStructTree(), texts);
      return root.children.flatMap((child) =>
        child.tag === 'Document' ? child.children : [child],
      );
    }),
  );
  return perPage.flat();
}

/** All nodes with `tag` in and below `nodes`, in reading order. */
export function nodesWith(nodes: readonly TaggedNode[], tag: string): TaggedNode[] {
  return nodes.flatMap((node) => [
    ...(node.tag === tag ? [node] : []),
    ...nodesWith(node.children, tag),
  ]);
}

/** The text of a node with that of all nodes below it. */
export function fullText(node: TaggedNode): string {
  return [node.text, ...node.children.map(fullText)].filter((text) => text !== '').join(' ');
}

/** The characters of a page as its operators write them, spaces at the ends of lines included. */
export async function drawnCharacters(page: PDFPageProxy): Promise<string> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const shown = argsArray.flatMap((args: unknown[], i) =>
    fnArray[i] === OPS.showText ? args[0] : [],
  );
  return shown.map((glyph) => (isGlyph(glyph) ? glyph.unicode : '')).join('');
}

/** How many drawing operators stand outside marked content; 0 only if every mark is closed again, too. */
export async function countStrayInk(page: PDFPageProxy): Promise<number> {
  const { fnArray } = await page.getOperatorList();
  let depth = 0;
  let stray = 0;
  for (const operator of fnArray) {
    if (operator === OPS.beginMarkedContentProps || operator === OPS.beginMarkedContent) depth += 1;
    if (operator === OPS.endMarkedContent) depth -= 1;
    const draws = operator === OPS.showText || operator === OPS.constructPath;
    if (depth < 0 || (draws && depth === 0)) stray += 1;
  }
  return stray + depth;
}

function isGlyph(value: unknown): value is { unicode: string } {
  return typeof value === 'object' && value !== null && 'unicode' in value;
}

/** The text of each piece of marked ink by its id. */
async function markedTexts(page: PDFPageProxy): Promise<Map<string, string>> {
  const content = await page.getTextContent({
    includeMarkedContent: true,
    disableNormalization: true,
  });
  const texts = new Map<string, string>();
  const open: (string | undefined)[] = [];
  for (const item of content.items) {
    if ('str' in item) {
      const id = open.findLast((entry) => entry !== undefined);
      if (id !== undefined) texts.set(id, (texts.get(id) ?? '') + item.str);
    } else if (item.type === 'endMarkedContent') open.pop();
    else open.push(item.id ?? undefined);
  }
  return texts;
}

interface RawNode {
  readonly role?: unknown;
  readonly alt?: unknown;
  readonly children?: readonly unknown[];
}

function toNode(raw: RawNode, texts: ReadonlyMap<string, string>): TaggedNode {
  const kids = (raw.children ?? []) as readonly (RawNode & { readonly id?: string })[];
  const text = kids
    .map((kid) => (kid.id === undefined ? '' : (texts.get(kid.id) ?? '')))
    .join('')
    .trim();
  const children = kids.filter((kid) => kid.role !== undefined).map((kid) => toNode(kid, texts));
  const node = { tag: String(raw.role), text, children };
  return typeof raw.alt === 'string' ? { ...node, alternative: raw.alt } : node;
}
