import { type ReactNode, useState } from 'react';
import { useWords } from '#islands/shared/surroundings.tsx';

interface Props {
  readonly title: string;
  readonly lead: string;
  readonly onYes: () => void;
  /** What it takes to know before it is done. */
  readonly children?: ReactNode;
}

/** Something that is not taken back: it says what it does, and asks once more. */
export function AskTwice({ title, lead, onYes, children }: Props) {
  const words = useWords('team');
  const [isAsking, setAsking] = useState(false);
  return (
    <section>
      <h3>{title}</h3>
      <p>{lead}</p>
      {isAsking && children}
      <p className="row-actions">
        {isAsking ? (
          <>
            <button
              type="button"
              className="primary"
              onClick={() => {
                setAsking(false);
                onYes();
              }}
            >
              {words.yes}
            </button>
            <button type="button" onClick={() => setAsking(false)}>
              {words.cancel}
            </button>
          </>
        ) : (
          <button type="button" onClick={() => setAsking(true)}>
            {title}
          </button>
        )}
      </p>
    </section>
  );
}
