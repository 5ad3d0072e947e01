import { type RefObject, useEffect, useState, useSyncExternalStore } from 'react';

interface Entry {
  readonly id: string;
  readonly text: string;
}

interface Props {
  /** What the contents are of. */
  readonly page: RefObject<HTMLElement | null>;
  readonly title: string;
}

/** From this width on the contents stand beside the page, and are always open. */
const BESIDE = '(min-width: 72rem)';

/** The chapters of a long page, which stay in view while it is read. */
export function PageContents({ page, title }: Props) {
  const entries = useChapters(page);
  const isBeside = useSyncExternalStore(
    (changed) => {
      const query = matchMedia(BESIDE);
      query.addEventListener('change', changed);
      return () => query.removeEventListener('change', changed);
    },
    () => matchMedia(BESIDE).matches,
    () => true,
  );
  return (
    <nav className="page-contents" aria-label={title}>
      <details open={isBeside} key={String(isBeside)}>
        <summary>{title}</summary>
        <ol>
          {entries.map(({ id, text }) => (
            <li key={id}>
              <a href={`#${id}`}>{text}</a>
            </li>
          ))}
        </ol>
      </details>
    </nav>
  );
}

/** The chapters as they stand on the page: some of them come later. */
function useChapters(page: RefObject<HTMLElement | null>): readonly Entry[] {
  const [entries, setEntries] = useState<readonly Entry[]>([]);
  useEffect(() => {
    const holder = page.current;
    if (holder === null) return undefined;
    const read = () => {
      const found = [...holder.querySelectorAll('h2[id]')].map(({ id, textContent }) => ({
        id,
        text: textContent ?? '',
      }));
      setEntries((known) => (isSame(known, found) ? known : found));
    };
    read();
    const observer = new MutationObserver(read);
    observer.observe(holder, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [page]);
  return entries;
}

function isSame(known: readonly Entry[], found: readonly Entry[]): boolean {
  return (
    known.length === found.length &&
    known.every(({ id, text }, place) => found[place]?.id === id && found[place]?.text === text)
  );
}
