import { fill } from '#core/message.ts';
import type { AuditWords } from '#text/words.ts';

interface EntryProps {
  /** What people call the entry, such as `E7`. */
  readonly name: string;
  readonly audit: AuditWords;
  readonly onChange: () => void;
  readonly onRemove: () => void;
}

/** What can be done with an entry of a register. */
export function EntryTools({ name, audit, onChange, onRemove }: EntryProps) {
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
  readonly audit: AuditWords;
  readonly onCancel: () => void;
}

/** The end of a form for an entry: keep what was written, or leave it. */
export function FormTools({ audit, onCancel }: FormProps) {
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
