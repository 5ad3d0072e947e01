import { type Ref, useId } from 'react';
import { TEXT_LIMIT } from '#schema/record/format.ts';
import { useFitting } from './use-fitting.ts';

interface Props {
  readonly label: string;
  /** Said in place of the label to those who do not see where it stands. */
  readonly spoken?: string;
  readonly value: string;
  /** What is wrong with what is kept. */
  readonly error?: string | undefined;
  readonly rows?: number;
  readonly isReason?: boolean;
  readonly isLocked?: boolean;
  readonly field?: Ref<HTMLTextAreaElement>;
  readonly onChange: (text: string) => void;
}

/** A text below a criterion or a clause, kept as it is typed. */
export function Writing({ label, spoken, value, rows = 2, isLocked, field, ...props }: Props) {
  const hintId = useId();
  const { error = props.error, ...fitting } = useFitting(value, TEXT_LIMIT, props.onChange);
  return (
    <label className="writing" data-missing={error ? true : undefined}>
      <span>{label}</span>
      <textarea
        ref={field}
        aria-label={spoken}
        aria-invalid={error !== undefined}
        aria-describedby={error ? hintId : undefined}
        rows={rows}
        readOnly={isLocked}
        data-reason={props.isReason || undefined}
        value={fitting.value}
        onChange={(event) => fitting.onChange(event.target.value)}
      />
      {error && (
        <span className="field-error" id={hintId}>
          {error}
        </span>
      )}
    </label>
  );
}
