import { type ReactNode, useId } from 'react';

export interface FrameProps {
  /** Of the control; one of its own where nothing refers to it. */
  readonly id?: string | undefined;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
}

/** What a control says of itself to those who do not see where it stands. */
export interface Control {
  readonly id: string;
  readonly 'aria-invalid': boolean;
  readonly 'aria-describedby': string | undefined;
}

interface Props extends FrameProps {
  readonly children: (control: Control) => ReactNode;
}

/** A control with its label, its hint, and what is wrong with it said below. */
export function FieldFrame({ id, label, hint, error, children }: Props) {
  const ownId = useId();
  const controlId = id ?? ownId;
  const described = [hint ? `${controlId}-hint` : '', error ? `${controlId}-error` : ''];
  return (
    <div className="field">
      <label htmlFor={controlId}>{label}</label>
      {hint && (
        <span className="hint" id={`${controlId}-hint`}>
          {hint}
        </span>
      )}
      {children({
        id: controlId,
        'aria-invalid': error !== undefined,
        'aria-describedby': described.filter(Boolean).join(' ') || undefined,
      })}
      {error && (
        <span className="field-error" id={`${controlId}-error`}>
          {error}
        </span>
      )}
    </div>
  );
}
