import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { workerReader } from '#islands/shared/reading/read-in-worker.ts';

interface Example {
  readonly standard: { readonly asked: { readonly text: string }; readonly read: string };
}

/** A worker that says nothing by itself. */
class SilentWorker {
  onmessage: ((event: { readonly data: unknown }) => void) | null = null;
  onerror: (() => void) | null = null;
  isEnded = false;
  postMessage(): void {}
  terminate(): void {
    this.isEnded = true;
  }
}

function aReader() {
  const worker = new SilentWorker();
  const read = workerReader<Example>(() => worker as unknown as Worker);
  return { worker, read: (signal?: AbortSignal) => read('standard', { text: 'a' }, signal) };
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test('a file that keeps its reader longer than a minute is put aside, and the reader is ended', async () => {
  const { worker, read } = aReader();
  const reading = read();
  await vi.advanceTimersByTimeAsync(59_000);
  expect(worker.isEnded).toBe(false);
  await vi.advanceTimersByTimeAsync(1_000);

  expect(await reading).toEqual({ ok: false, failure: { code: 'reader-slow' } });
  expect(worker.isEnded).toBe(true);
});

test('what was read is given back, and the reader is ended', async () => {
  const { worker, read } = aReader();
  const reading = read();
  worker.onmessage?.({ data: 'A standard' });

  expect(await reading).toBe('A standard');
  expect(worker.isEnded).toBe(true);
  expect(vi.getTimerCount()).toBe(0);
});

test('a reader that ends badly is one that did not come', async () => {
  const { worker, read } = aReader();
  const reading = read();
  worker.onerror?.();

  expect(await reading).toEqual({ ok: false, failure: { code: 'reader-missing' } });
});

test('a reading that nobody waits for any more is ended', () => {
  const { worker, read } = aReader();
  const stop = new AbortController();
  void read(stop.signal);
  stop.abort();

  expect(worker.isEnded).toBe(true);
  expect(vi.getTimerCount()).toBe(0);
});
