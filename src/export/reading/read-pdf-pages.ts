import type { PageItem } from '#core/policy/check/pages/page-item.ts';
import { type HiddenMarks, hiddenLayers, seenTest } from './hidden-layers.ts';
import { MissingReaderError, TooMuchError } from './reading-errors.ts';

const PAGES_LIMIT = 2_000;
/** Pieces of text on one page, with the marks around them: a drawing that is full of letters has fewer. */
const PIECES_LIMIT = 150_000;
const SIGNS_LIMIT = 10_000_000;

type PdfLibrary = Pick<typeof import('pdfjs-dist'), 'getDocument' | 'OPS'>;
type PdfPage = import('pdfjs-dist').PDFPageProxy;

/** What reading a PDF needs from around it. */
export interface PdfReading {
  /** pdf.js, in the build that runs here. */
  readonly library: PdfLibrary;
  /** A table of Chinese characters by its file name; undefined where it cannot be had. */
  readonly fetchTable: (name: string) => Promise<Uint8Array | undefined>;
  /** Hears of pages that were read. */
  readonly onPage?: ((done: number, all: number) => void) | undefined;
}

/** Tables of Chinese characters for fonts that a file only names, fetched when one is met. Nothing else is. */
function makeTables(fetchTable: PdfReading['fetchTable']) {
  const state = { isMissing: false };
  class Tables {
    async fetch({ kind, filename }: { readonly kind: string; readonly filename: string }) {
      if (kind !== 'cMapUrl') throw new Error(`${kind} is not needed to read text.`);
      const table = await fetchTable(filename);
      if (table) return table;
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

async function readPage(page: PdfPage, hidden: HiddenMarks): Promise<readonly PageItem[]> {
  const reader = page.streamTextContent({ includeMarkedContent: true }).getReader();
  const parts: (TextPiece | { readonly type: string })[] = [];
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    parts.push(...read.value.items);
    if (parts.length > PIECES_LIMIT) throw new TooMuchError();
  }
  const layers = parts.filter((part) => 'tag' in part && part.tag === 'OC');
  // Marks that cannot be told apart hide nothing.
  const isSeen = seenTest(layers.length === hidden.length ? hidden : []);
  return parts.filter(isSeen).flatMap((part) => ('str' in part ? toItem(part) : []));
}

/**
 * The pieces of text of a PDF, page by page, with their places. None where its pages are pictures.
 * Rejects for what is no PDF. The library's own worker has to be known to it: its code runs here.
 */
export async function readPdfPages(
  bytes: Uint8Array<ArrayBuffer>,
  { library, fetchTable, onPage }: PdfReading,
): Promise<readonly (readonly PageItem[])[]> {
  const { state, Tables } = makeTables(fetchTable);
  const task = library.getDocument({
    data: bytes,
    BinaryDataFactory: Tables,
    cMapUrl: 'tables/',
    cMapPacked: true,
    useWorkerFetch: false,
    useSystemFonts: false,
    disableFontFace: true,
    isEvalSupported: false,
    verbosity: 0,
  });
  const pdf = await task.promise;
  if (pdf.numPages > PAGES_LIMIT) throw new TooMuchError();
  const hiddenOn = await hiddenLayers(pdf, library);
  const pages: (readonly PageItem[])[] = [];
  let signs = 0;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const items = await readPage(page, await hiddenOn(page));
    page.cleanup();
    signs += items.reduce((sum, { text }) => sum + text.length, 0);
    if (signs > SIGNS_LIMIT) throw new TooMuchError();
    pages.push(items);
    onPage?.(number, pdf.numPages);
  }
  await task.destroy();
  // Text without the characters that a table would have given is not what the file says.
  if (state.isMissing) throw new MissingReaderError('tables');
  return pages;
}
