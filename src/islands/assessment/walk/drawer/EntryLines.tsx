import type { ReactNode } from 'react';
import { fill } from '#core/message.ts';
import { useWords } from '#islands/shared/surroundings.tsx';

interface Props {
  readonly entries: readonly {
    readonly id: string;
    /** What people call it, such as `F3`. */
    readonly name: string;
    readonly text: string;
    /** What hangs on it. */
    readonly below?: ReactNode;
  }[];
  /** Of the button that changes an entry: the focus comes back to it. */
  readonly idOf: (id: string) => string;
  readonly onChange: (id: string) => void;
}

/** Entries of a register in a few words each, and the way to change them. */
export function EntryLines({ entries, idOf, onChange }: Props) {
  const { walk: words } = useWords('assessment');
  if (entries.length === 0) return null;
  return (
    <ul className="drawer-entries">
      {entries.map(({ id, name, text, below }) => (
        <li key={id}>
          <span className="criterion-name">{name}</span> {text}{' '}
          <button type="button" id={idOf(id)} className="plain" onClick={() => onChange(id)}>
            {words.changeEntry}
            <span className="hidden"> {fill(words.forCriterion, { id: name })}</span>
          </button>
          {below}
        </li>
      ))}
    </ul>
  );
}
