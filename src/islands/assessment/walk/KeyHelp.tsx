import { useEffect, useRef } from 'react';
import { useWords } from '#islands/shared/surroundings.tsx';
import type { WalkHabits } from '#storage/preferences.ts';

interface Props {
  readonly habits: WalkHabits;
  readonly onHabits: (habits: WalkHabits) => void;
  readonly onClose: () => void;
}

/** The keys, and the switches for what is done without being asked. */
export function KeyHelp({ habits, onHabits, onClose }: Props) {
  const words = useWords('assessment').keys;
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} onClose={onClose} className="key-help" aria-labelledby="key-help-title">
      <h2 id="key-help-title">{words.title}</h2>
      <dl>
        {words.rows.map(({ keys, text }) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {(['goesOn', 'singleKeys'] as const).map((name) => (
        <label key={name} className="switch">
          <input
            type="checkbox"
            checked={habits[name]}
            onChange={(event) => onHabits({ ...habits, [name]: event.target.checked })}
          />
          {words[name]}
        </label>
      ))}
      <p className="quiet">{words.singleNote}</p>
      <form method="dialog">
        <button type="submit">{words.close}</button>
      </form>
    </dialog>
  );
}
