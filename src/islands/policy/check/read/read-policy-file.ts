import { fail, type Result, succeed } from '#core/result.ts';
import { tryWorker } from '#islands/shared/try-worker.ts';
import type { PolicyFileFailure, ReaderAnswer, ReaderRequest } from './reader-messages.ts';

/** Largest file that is read, in bytes. */
export const POLICY_FILE_LIMIT = 20_000_000;
/** Longest that a file may give no sign, in milliseconds. */
const PATIENCE = 20_000;
/** Longest text that is checked, in characters: a policy has a hundredth of it. */
const TEXT_LIMIT = 5_000_000;

type Read = Result<string, PolicyFileFailure>;

/** What is done with the reader's answers; `onProgress` hears of pages. */
function listen(
  worker: Worker,
  onProgress: (done: number, all: number) => void,
  onEnd: (read: Read) => void,
): void {
  let timer = 0;
  const end = (read: Read) => {
    clearTimeout(timer);
    worker.terminate();
    onEnd(read);
  };
  const wait = () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => end(fail('too-slow')), PATIENCE);
  };
  worker.onmessage = ({ data }: MessageEvent<ReaderAnswer>) => {
    if (data.kind === 'progress') {
      wait();
      onProgress(data.done, data.all);
    } else if (data.kind === 'failed') end(fail(data.failure));
    else end(data.text.length > TEXT_LIMIT ? fail('too-much') : succeed(data.text));
  };
  worker.onerror = () => end(fail('no-reader'));
  worker.onmessageerror = () => end(fail('unreadable'));
  wait();
}

/**
 * The text of a policy in a file: plain, Markdown, a web page, Word or PDF. It is read in a worker,
 * which is ended where the file keeps it too long: no file holds up the page.
 *
 * @param tablesAddress - absolute address of the tables of Chinese characters, ending in a slash
 */
export async function readPolicyFile(
  file: File,
  tablesAddress: string,
  onProgress: (done: number, all: number) => void,
): Promise<Read> {
  if (file.size > POLICY_FILE_LIMIT) return fail('too-large');
  const bytes = new Uint8Array(await file.arrayBuffer());
  const worker = tryWorker(
    () => new Worker(new URL('./policy-reader-worker.ts', import.meta.url), { type: 'module' }),
  );
  if (worker === undefined) return fail('no-reader');
  const request: ReaderRequest = { name: file.name, bytes, tablesAddress };
  return new Promise((resolve) => {
    listen(worker, onProgress, resolve);
    worker.postMessage(request, [bytes.buffer]);
  });
}
