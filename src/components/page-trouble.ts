import { fill } from '#core/message.ts';

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
  addEventListener('astro:hydration-error', say);
  addEventListener('unhandledrejection', ({ reason }) => {
    if (reason instanceof Error && MISSING.test(reason.message)) say();
  });
  notice.querySelector('button')?.addEventListener('click', () => location.reload());
}

/** Takes away the sentence that tells, after a while, that scripts cannot run here. */
export function tellThatScriptsRun(): void {
  document.querySelector('.scripts-missing')?.remove();
}

/** Whether the site itself was stopped: what extensions of the browser put into a page is not its own. */
function isOwn(blocked: string): boolean {
  return blocked.startsWith(location.origin) || ['blob', 'trusted-types-sink'].includes(blocked);
}

/** Says what a policy of the host's stops of that which the page needs: the page's own stops none of it. */
export function watchForForbidden(notice: HTMLElement | null): void {
  if (!notice) return;
  const sentence = notice.textContent;
  addEventListener('securitypolicyviolation', ({ blockedURI, effectiveDirective, disposition }) => {
    if (disposition === 'report' || !isOwn(blockedURI)) return;
    notice.textContent = fill(sentence, { rule: effectiveDirective });
    notice.hidden = false;
  });
}
