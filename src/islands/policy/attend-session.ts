import { keepSafeOnLeaving } from '#islands/shared/use-opened.ts';
import { askForPersistence } from '#storage/files.ts';

/** What an open draft or check needs of its page: it is kept when that is left, and comes along into the other language. Gives back the way to stop. */
export function attendSession(session: Parameters<typeof keepSafeOnLeaving>[0]): () => void {
  void askForPersistence();
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-language]'))
    link.onclick = () => {
      link.search = location.search;
    };
  return keepSafeOnLeaving(session);
}
