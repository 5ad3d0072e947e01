import { useId, useState } from 'react';

interface Props {
  readonly label: string;
  /** As it is kept, also where nobody can read it. */
  readonly text: string;
  /** What is wrong with it; undefined where nothing is. */
  readonly error: string | undefined;
  readonly onChange: (text: string) => void;
}

/** A cell that is typed freely and read when it is left. */
export function StageCell({ label, text, error, onChange }: Props) {
  const id = useId();
  const [typed, setTyped] = useState<string>();
  return (
    <>
      <input
        type="text"
        aria-label={label}
        aria-invalid={error !== undefined}
        aria-describedby={error === undefined ? undefined : id}
        value={typed ?? text}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={() => {
          if (typed !== undefined && typed !== text) onChange(typed);
          setTyped(undefined);
        }}
      />
      {error !== undefined && (
        <span className="field-error" id={id}>
          {error}
        </span>
      )}
    </>
  );
}
