import { fail, type Result } from '#core/result.ts';
import { tryWorker } from '#islands/shared/try-worker.ts';
import type { Reading, ReadingFailure, ReadingKind } from './messages.ts';

/** Longest that a file is read, in milliseconds: the largest bundle takes a tenth of it. */
const PATIENCE = 60_000;

/**
 * Reads a file from outside in a worker of its own, which is ended where it takes too long: no file
 * holds up the page, whatever it holds. Stopped by the signal, it comes to nothing.
 */
export function readInWorker<Kind extends ReadingKind>(
  kind: Kind,
  asked: Reading[Kind]['asked'],
  signal?: AbortSignal,
): Promise<Reading[Kind]['read'] | Result<never, ReadingFailure>> {
  return new Promise((resolve) => {
    const worker = tryWorker(
      () => new Worker(new URL('./file-worker.ts', import.meta.url), { type: 'module' }),
    );
    if (worker === undefined) return resolve(fail({ code: 'reader-missing' }));
    const end = (read: Reading[Kind]['read'] | Result<never, ReadingFailure>) => {
      clearTimeout(timer);
      worker.terminate();
      resolve(read);
    };
    const timer = setTimeout(() => end(fail({ code: 'reader-slow' })), PATIENCE);
    worker.onmessage = ({ data }: MessageEvent<Reading[Kind]['read'] | undefined>) =>
      end(data ?? fail({ code: 'reader-missing' }));
    signal?.addEventListener('abort', () => {
      clearTimeout(timer);
      worker.terminate();
    });
    worker.onerror = () => end(fail({ code: 'reader-missing' }));
    worker.postMessage({ kind, ...asked });
  });
}
