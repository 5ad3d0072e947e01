import { fill } from '#core/message.ts';
import { useWords } from '#islands/shared/surroundings.tsx';

interface EntryProps {
  /** Of the button that opens the form: the focus comes back to it. */
  readonly id: string;
  /** What people call the entry, such as `E7`. */
  readonly name: string;
  readonly onChange: () => void;
  readonly onRemove: () => void;
}

/** What can be done with an entry of a register. */
export function EntryTools({ id, name, onChange, onRemove }: EntryProps) {
  const { form: words } = useWords('registers');
  return (
    <p className="row-actions">
      <button type="button" id={id} className="plain" onClick={onChange}>
        {fill(words.change, { name })}
      </button>
      <button type="button" className="plain" onClick={onRemove}>
        {fill(words.remove, { name })}
      </button>
    </p>
  );
}
