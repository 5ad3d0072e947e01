import { ownName } from './site-root.ts';

/** Name of the lock that every page with an assessment in it shares. */
export const openPagesLock = () => ownName('open');

/** Says to the browser, as long as this page lives, that an assessment may be open in it. */
export function stayOpen(): void {
  void navigator.locks?.request(
    openPagesLock(),
    { mode: 'shared' },
    () => new Promise<never>(() => {}),
  );
}

/** Waits for a sweep that may be going on in another tab; none begins while this page is open. */
export async function afterSweep(): Promise<void> {
  await navigator.locks?.request(openPagesLock(), { mode: 'shared' }, () => undefined);
}
