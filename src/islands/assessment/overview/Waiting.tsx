import { useId } from 'react';
import { fillCount } from '#core/message.ts';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';

/** One line of a list of what waits. */
export interface WaitingEntry {
  readonly key: string;
  /** What people call it, such as `A3`. */
  readonly name: string;
  readonly text: string;
  readonly note: string;
  readonly href: string;
  /** It should have been done by now. */
  readonly isLate?: boolean;
}

interface Props {
  readonly title: string;
  /** Said where there is nothing. */
  readonly none: string;
  readonly entries: readonly WaitingEntry[];
  /** Where all of them stand. */
  readonly all: string;
}

/** So many are listed; the place has them all. */
const LISTED = 5;

/** A short list of what waits, each line the way to it. */
export function Waiting({ title, none, entries, all }: Props) {
  const { language } = useSurroundings();
  const { actions } = useWords('overview');
  const id = useId();
  const hidden = entries.length - LISTED;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {entries.length === 0 && <p className="quiet">{none}</p>}
      {entries.length > 0 && (
        <ul className="waiting-list">
          {entries.slice(0, LISTED).map((entry) => (
            <li key={entry.key}>
              <a href={entry.href}>
                <span className="waiting-name">{entry.name}</span> {entry.text}
              </a>{' '}
              <span className={entry.isLate ? 'overdue' : 'quiet'}>{entry.note}</span>
            </li>
          ))}
        </ul>
      )}
      {hidden > 0 && (
        <p>
          <a href={all}>{fillCount(language, actions.more, hidden)}</a>
        </p>
      )}
    </section>
  );
}
