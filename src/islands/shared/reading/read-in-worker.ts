import { fail, type Result } from '#core/result.ts';
import { tryWorker } from '#islands/shared/try-worker.ts';
import type { ReadingFailure, ReadingRequest, Readings } from './readings.ts';

/** Longest that a file is read, in milliseconds: the largest bundle takes a tenth of it. */
const PATIENCE = 60_000;

/** Reads in a worker; stopped by the signal, it comes to nothing. */
export type ReadInWorker<Of extends Readings<Of>> = <Kind extends keyof Of>(
  kind: Kind,
  asked: Of[Kind]['asked'],
  signal?: AbortSignal,
) => Promise<Of[Kind]['read'] | Result<never, ReadingFailure>>;

function readOnce<Read>(
  start: () => Worker,
  request: unknown,
  signal: AbortSignal | undefined,
): Promise<Read | Result<never, ReadingFailure>> {
  return new Promise((resolve) => {
    const worker = tryWorker(start);
    if (worker === undefined) return resolve(fail({ code: 'reader-missing' }));
    const end = (read: Read | Result<never, ReadingFailure>) => {
      clearTimeout(timer);
      worker.terminate();
      resolve(read);
    };
    const timer = setTimeout(() => end(fail({ code: 'reader-slow' })), PATIENCE);
    worker.onmessage = ({ data }: MessageEvent<Read | undefined>) =>
      end(data ?? fail({ code: 'reader-missing' }));
    signal?.addEventListener('abort', () => {
      clearTimeout(timer);
      worker.terminate();
    });
    worker.onerror = () => end(fail({ code: 'reader-missing' }));
    worker.postMessage(request);
  });
}

/**
 * Reads what comes from outside in a worker of its own, which is ended where it takes too long: no file
 * holds up the page, whatever it holds. The worker is named where it is started, so that each part of
 * the site keeps no more of the code than its own.
 */
export function workerReader<Of extends Readings<Of>>(start: () => Worker): ReadInWorker<Of> {
  return (kind, asked, signal) => readOnce(start, { kind, ...asked } as ReadingRequest<Of>, signal);
}
