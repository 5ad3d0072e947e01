/** What browsers say of a script that could not be fetched. */
const MISSING = /dynamically imported module|importing a module script|error loading/i;

/**
 * Says on the page that a part of it could not be had: a new version was put up under it, or the
 * connection is gone. What waits for that part would wait for ever without a word.
 */
export function watchForMissingParts(notice: HTMLElement | null): void {
  if (!notice) return;
  const say = () => {
    notice.hidden = false;
  };
  addEventListener('redress-part-missing', say);
  addEventListener('unhandledrejection', ({ reason }) => {
    if (reason instanceof Error && MISSING.test(reason.message)) say();
  });
  notice.querySelector('button')?.addEventListener('click', () => location.reload());
}
