import * as library from 'pdfjs-dist';
import * as pdfWorker from 'pdfjs-dist/build/pdf.worker.min.mjs';
import type { PageItem } from '#core/policy/check/pages/page-item.ts';
import { readPdfPages } from '#export/reading/read-pdf-pages.ts';
import { fetchSiteFile } from '#islands/shared/fetch-data.ts';

/**
 * The pieces of text of a PDF, page by page. It runs in a worker of its own, so the library is given
 * its own worker's code here.
 *
 * @param tablesAddress - absolute address of the tables of Chinese characters, ending in a slash
 */
export function readPagesInWorker(
  bytes: Uint8Array<ArrayBuffer>,
  tablesAddress: string,
  onPage?: (done: number, all: number) => void,
): Promise<readonly (readonly PageItem[])[]> {
  Object.assign(globalThis, { pdfjsWorker: pdfWorker });
  const fetchTable = async (name: string) => {
    const response = await fetchSiteFile(`${tablesAddress}${name}`);
    return response ? new Uint8Array(await response.arrayBuffer()) : undefined;
  };
  return readPdfPages(bytes, { library, fetchTable, onPage });
}
