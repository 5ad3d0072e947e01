import type { ReportDocument } from '#core/document/document.ts';
import type { DocumentFormat } from '#export/report-format.ts';
import { startWorker } from './start-worker.ts';

export type Bytes = Uint8Array<ArrayBuffer>;

/** The bytes of a document's file, made in a worker. Rejects where that fails. */
export function writeDocument(
  root: string,
  document: ReportDocument,
  format: DocumentFormat,
): Promise<Bytes> {
  const fontsUrl = new URL(`${root}fonts/`, location.href).href;
  return new Promise((resolve, reject) => {
    const stop = startWorker({ input: document, format, fontsUrl }, (answer) => {
      if (answer.kind === 'progress') return;
      stop();
      if (answer.kind === 'done') resolve(answer.bytes);
      else reject(new Error(answer.kind));
    });
  });
}
