import { type Ref, useId } from 'react';
import { TEXT_LIMIT } from '#schema/record/format.ts';
import type { HeldPlace } from './held-text.ts';
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
  /** What a text that is too long to be kept is held as, until it is shorter: see `HeldPlace`. */
  readonly heldAs?: HeldPlace;
  readonly onChange: (text: string) => void;
}

/** A text below a criterion or a clause, kept as it is typed. */
export function Writing({ label, spoken, value, rows = 2, isLocked, field, ...props }: Props) {
  const hintId = useId();
  // What is locked shows what is kept, and nothing else.
  const heldAs = isLocked ? undefined : props.heldAs;
  const fitted = useFitting(value, TEXT_LIMIT, props.onChange, heldAs);
  const { error = props.error, ...fitting } = fitted;
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
