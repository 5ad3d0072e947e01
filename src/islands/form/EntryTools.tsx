import { fill } from '#core/message.ts';
import { useWords } from '#islands/shared/surroundings.tsx';

interface EntryProps {
  /** What people call the entry, such as `E7`. */
  readonly name: string;
  readonly onChange: () => void;
  readonly onRemove: () => void;
}

/** What can be done with an entry of a register. */
export function EntryTools({ name, onChange, onRemove }: EntryProps) {
  const audit = useWords('audit');
  return (
    <p className="row-actions">
      <button type="button" className="plain" onClick={onChange}>
        {fill(audit.common.change, { name })}
      </button>
      <button type="button" className="plain" onClick={onRemove}>
        {fill(audit.common.remove, { name })}
      </button>
    </p>
  );
}

interface FormProps {
  readonly onCancel: () => void;
}

/** The end of a form for an entry: keep what was written, or leave it. */
export function FormTools({ onCancel }: FormProps) {
  const audit = useWords('audit');
  return (
    <p className="row-actions">
      <button type="submit" className="primary">
        {audit.common.save}
      </button>
      <button type="button" onClick={onCancel}>
        {audit.common.cancel}
      </button>
    </p>
  );
}
