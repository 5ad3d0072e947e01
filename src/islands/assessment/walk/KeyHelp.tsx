import { useEffect, useRef } from 'react';
import { useWords } from '#islands/shared/surroundings.tsx';

interface Props {
  readonly singleKeys: boolean;
  readonly onSingleKeys: (isOn: boolean) => void;
  readonly onClose: () => void;
}

/** The keys, and the switch that turns the single ones off. */
export function KeyHelp({ singleKeys, onSingleKeys, onClose }: Props) {
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
      <label className="switch">
        <input
          type="checkbox"
          checked={singleKeys}
          onChange={(event) => onSingleKeys(event.target.checked)}
        />
        {words.single}
      </label>
      <p className="quiet">{words.singleNote}</p>
      <form method="dialog">
        <button type="submit">{words.close}</button>
      </form>
    </dialog>
  );
}
