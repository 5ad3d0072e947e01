import { tryWorker } from '#islands/shared/try-worker.ts';
import type { LogAnswer, LogRequest } from './log-messages.ts';

/** A worker with a file: what is asked of it, and the way to end it. */
export interface LogWorker {
  readonly ask: (request: LogRequest) => void;
  readonly stop: () => void;
}

/** Starts a worker that reads a register. It holds the rows; the page is told figures alone. */
export function startLogWorker(onAnswer: (answer: LogAnswer) => void): LogWorker {
  const worker = tryWorker(
    () => new Worker(new URL('./log-worker.ts', import.meta.url), { type: 'module' }),
  );
  const broken = () => onAnswer({ kind: 'failed', failure: { code: 'log-broken' } });
  if (worker === undefined) return { ask: broken, stop: () => {} };
  worker.onmessage = ({ data }: MessageEvent<LogAnswer>) => onAnswer(data);
  worker.onerror = broken;
  return { ask: (request) => worker.postMessage(request), stop: () => worker.terminate() };
}
