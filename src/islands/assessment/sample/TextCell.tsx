import { useId } from 'react';
import { useFitting } from '#islands/form/use-fitting.ts';
import { LINE_LIMIT, TEXT_LIMIT } from '#schema/record/format.ts';

interface Props {
  readonly label: string;
  readonly value: string;
  /** Several lines. */
  readonly isLong?: boolean;
  readonly onChange: (text: string) => void;
}

/** A cell of words, kept as it is typed. */
export function TextCell({ label, value, isLong = false, onChange }: Props) {
  const id = useId();
  const { error, ...fitting } = useFitting(value, isLong ? TEXT_LIMIT : LINE_LIMIT, onChange);
  const control = {
    'aria-label': label,
    'aria-invalid': error !== undefined,
    'aria-describedby': error && id,
    value: fitting.value,
    onChange: (event: { readonly target: { readonly value: string } }) =>
      fitting.onChange(event.target.value),
  };
  return (
    <>
      {isLong ? <textarea rows={1} {...control} /> : <input type="text" {...control} />}
      {error && (
        <span className="field-error" id={id}>
          {error}
        </span>
      )}
    </>
  );
}
