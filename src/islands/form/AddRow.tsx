import { useState } from 'react';
import { fill } from '#core/message.ts';
import { useWords } from '#islands/shared/surroundings.tsx';

interface Props {
  readonly label: string;
  /** How many rows there are, and how many there can be. */
  readonly count: number;
  readonly limit: number;
  readonly onAdd: () => void;
}

/** The button for one row more. Where there are as many as can be kept, it says so. */
export function AddRow({ label, count, limit, onAdd }: Props) {
  const { problems } = useWords('registers');
  const [isAsked, setAsked] = useState(false);
  const isFull = count >= limit;
  return (
    <>
      <button
        type="button"
        onClick={() => {
          setAsked(isFull);
          if (!isFull) onAdd();
        }}
      >
        {label}
      </button>
      {isAsked && isFull && (
        <p className="field-error" role="alert">
          {fill(problems.full, { limit })}
        </p>
      )}
    </>
  );
}
