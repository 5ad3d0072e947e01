import { tryWorker } from '#islands/shared/try-worker.ts';
import type { ReportAnswer, ReportRequest } from './report-messages.ts';

/** Starts a worker on a document; gives back how to stop it. */
export function startWorker(
  request: ReportRequest,
  onAnswer: (answer: ReportAnswer) => void,
): () => void {
  const worker = tryWorker(
    () => new Worker(new URL('./report-worker.ts', import.meta.url), { type: 'module' }),
  );
  if (worker === undefined) {
    onAnswer({ kind: 'fetch-failed' });
    return () => {};
  }
  worker.onmessage = (event: MessageEvent<ReportAnswer>) => onAnswer(event.data);
  worker.onerror = () => onAnswer({ kind: 'fetch-failed' });
  worker.postMessage(request);
  return () => worker.terminate();
}
