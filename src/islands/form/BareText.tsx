import { useId } from 'react';
import { LINE_LIMIT, TEXT_LIMIT } from '#schema/record/format.ts';
import type { HeldPlace } from './held-text.ts';
import { useFitting } from './use-fitting.ts';

interface Props {
  /** What it is called by those who do not see where it stands; a label elsewhere names it by `id` instead. */
  readonly label?: string;
  readonly id?: string;
  readonly value: string;
  /** So many lines high; without it, it is one line. */
  readonly rows?: number;
  readonly placeholder?: string | undefined;
  readonly isRequired?: boolean | undefined;
  /** What a text that is too long to be kept is held as, until it is shorter: see `HeldPlace`. */
  readonly heldAs?: HeldPlace;
  readonly onChange: (text: string) => void;
}

/** A text that is kept as it is typed, where its label stands elsewhere: in a table, or below a question. */
export function BareText({ label, id, value, rows, ...props }: Props) {
  const { placeholder, isRequired, heldAs } = props;
  const errorId = useId();
  const limit = rows === undefined ? LINE_LIMIT : TEXT_LIMIT;
  const { error, ...fitting } = useFitting(value, limit, props.onChange, heldAs);
  const control = {
    id,
    'aria-label': label,
    'aria-invalid': error !== undefined,
    'aria-describedby': error && errorId,
    required: isRequired,
    placeholder,
    value: fitting.value,
    onChange: (event: { readonly target: { readonly value: string } }) =>
      fitting.onChange(event.target.value),
  };
  return (
    <>
      {rows === undefined ? (
        <input type="text" {...control} />
      ) : (
        <textarea rows={rows} {...control} />
      )}
      {error && (
        <span className="field-error" id={errorId}>
          {error}
        </span>
      )}
    </>
  );
}
