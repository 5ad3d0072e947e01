import { useState } from 'react';

interface Props {
  readonly label: string;
  /** As it is kept. */
  readonly text: string;
  /** Said of what cannot be read. */
  readonly wrong: string;
  /** False when it cannot be read: nothing is kept then. */
  readonly onChange: (text: string) => boolean;
}

/** A cell that is typed freely and read when it is left. */
export function StageCell({ label, text, wrong, onChange }: Props) {
  const [typed, setTyped] = useState<string>();
  const [isWrong, setWrong] = useState(false);
  return (
    <>
      <input
        type="text"
        aria-label={label}
        aria-invalid={isWrong}
        value={typed ?? text}
        maxLength={20}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={() => {
          if (typed === undefined) return;
          const isRead = onChange(typed);
          setWrong(!isRead);
          if (isRead) setTyped(undefined);
        }}
      />
      {isWrong && <span className="field-error">{wrong}</span>}
    </>
  );
}
