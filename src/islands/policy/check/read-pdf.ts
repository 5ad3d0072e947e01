import { GlobalWorkerOptions, getDocument } from 'pdfjs-dist';
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url';

/** A line that begins further below the one before than this many heights of a letter begins a paragraph. */
const PARAGRAPH = 1.8;

/** The text of a PDF, line by line. Empty where its pages are pictures. Rejects for what is no PDF. */
export async function readPdf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  GlobalWorkerOptions.workerSrc = workerUrl;
  const task = getDocument({ data: bytes });
  const pdf = await task.promise;
  const pages: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    pages.push(joinItems(items.flatMap((item) => ('str' in item ? [item] : []))));
  }
  await task.destroy();
  return pages.join('\n\n');
}

interface Item {
  readonly str: string;
  readonly hasEOL: boolean;
  readonly height: number;
  readonly transform: readonly number[];
}

function joinItems(items: readonly Item[]): string {
  let text = '';
  let last: number | undefined;
  for (const { str, hasEOL, height, transform } of items) {
    const at = transform[5] ?? 0;
    const isFar = last !== undefined && height > 0 && Math.abs(last - at) > height * PARAGRAPH;
    if (str.trim() !== '' && isFar && text.endsWith('\n')) text += '\n';
    if (str.trim() !== '') last = at;
    text += hasEOL ? `${str}\n` : str;
  }
  return text;
}
