import { getDocument, type PDFPageProxy } from 'pdfjs-dist';
import * as pdfWorker from 'pdfjs-dist/build/pdf.worker.min.mjs';
import { joinPages } from '#core/policy/check/pages/join-pages.ts';
import type { PageItem } from '#core/policy/check/pages/page-item.ts';
import { pageText } from '#core/policy/check/pages/page-text.ts';
import { fetchSiteFile } from '#islands/shared/fetch-data.ts';
import { MissingReaderError, TooMuchError } from './reading-errors.ts';

const PAGES_LIMIT = 2_000;
/** Pieces of text on one page: a drawing that is full of letters has fewer. */
const PIECES_LIMIT = 50_000;
const SIGNS_LIMIT = 10_000_000;

/** Tables of Chinese characters for fonts that a file only names, fetched when one is met. Nothing else is. */
function makeTables(address: string) {
  const state = { isMissing: false };
  class Tables {
    async fetch({ kind, filename }: { readonly kind: string; readonly filename: string }) {
      if (kind !== 'cMapUrl') throw new Error(`${kind} is not needed to read text.`);
      const response = await fetchSiteFile(`${address}${filename}`);
      if (response) return new Uint8Array(await response.arrayBuffer());
      state.isMissing = true;
      throw new MissingReaderError(filename);
    }
  }
  return { state, Tables };
}

interface TextPiece {
  readonly str: string;
  readonly width: number;
  readonly height: number;
  readonly transform: readonly number[];
}

/** Text that runs across the page: a stamp or a watermark is turned. */
function toItem({ str, width, height, transform }: TextPiece): readonly PageItem[] {
  const [a = 0, b = 0, , , left = 0, bottom = 0] = transform;
  if (str.trim() === '' || Math.abs(b) > Math.abs(a)) return [];
  return [{ text: str, left, right: left + width, bottom, height: height || Math.abs(a) || 10 }];
}

async function readPage(page: PDFPageProxy): Promise<readonly PageItem[]> {
  const reader = page.streamTextContent().getReader();
  const items: PageItem[] = [];
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    for (const item of read.value.items) if ('str' in item) items.push(...toItem(item));
    if (items.length > PIECES_LIMIT) throw new TooMuchError();
  }
  return items;
}

/**
 * The text of a PDF as a person reads it. Empty where its pages are pictures. Rejects for what is no
 * PDF. It runs in a worker of its own, so the library is given its own worker's code here.
 */
export async function readPdf(
  bytes: Uint8Array<ArrayBuffer>,
  tablesAddress: string,
  onPage: (done: number, all: number) => void,
): Promise<string> {
  Object.assign(globalThis, { pdfjsWorker: pdfWorker });
  const { state, Tables } = makeTables(tablesAddress);
  const task = getDocument({
    data: bytes,
    BinaryDataFactory: Tables,
    cMapUrl: tablesAddress,
    cMapPacked: true,
    useWorkerFetch: false,
    useSystemFonts: false,
    disableFontFace: true,
    isEvalSupported: false,
    verbosity: 0,
  });
  const pdf = await task.promise;
  if (pdf.numPages > PAGES_LIMIT) throw new TooMuchError();
  const pages: (readonly string[])[] = [];
  let signs = 0;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const lines = pageText(await readPage(page));
    page.cleanup();
    signs += lines.join('').length;
    if (signs > SIGNS_LIMIT) throw new TooMuchError();
    pages.push(lines);
    onPage(number, pdf.numPages);
  }
  await task.destroy();
  const text = joinPages(pages);
  // Text without the characters that a table would have given is not what the file says.
  if (state.isMissing) throw new MissingReaderError(tablesAddress);
  return text;
}
