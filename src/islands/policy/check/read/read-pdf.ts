import { joinPages } from '#core/policy/check/pages/join-pages.ts';
import { pageText } from '#core/policy/check/pages/page-text.ts';
import { readPagesInWorker } from '#islands/shared/reading/read-pages-in-worker.ts';

/** The text of a PDF as a person reads it. Empty where its pages are pictures. Rejects for what is no PDF. */
export async function readPdf(
  bytes: Uint8Array<ArrayBuffer>,
  tablesAddress: string,
  onPage: (done: number, all: number) => void,
): Promise<string> {
  const pages = await readPagesInWorker(bytes, tablesAddress, onPage);
  return joinPages(pages.map(pageText));
}
