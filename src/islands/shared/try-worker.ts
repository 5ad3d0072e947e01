/**
 * Starts a worker, which must be named where it is started. Nothing where that is forbidden at once,
 * as some hosts' policies do; others let the worker fail by itself.
 */
export function tryWorker(start: () => Worker): Worker | undefined {
  try {
    return start();
  } catch {
    return undefined;
  }
}
