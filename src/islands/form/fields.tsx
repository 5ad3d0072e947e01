import { useId } from 'react';
import { LINE_LIMIT, TEXT_LIMIT } from '#schema/record/format.ts';

interface TextProps {
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
  readonly error?: string | undefined;
  /** Several lines. */
  readonly isLong?: boolean;
  readonly onChange: (value: string) => void;
}

/** A labelled line or text, with what is wrong with it said below. */
export function TextField({ label, value, hint, error, isLong = false, onChange }: TextProps) {
  const id = useId();
  const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : '']
    .filter(Boolean)
    .join(' ');
  const shared = {
    id,
    value,
    'aria-invalid': error !== undefined,
    'aria-describedby': described || undefined,
    onChange: (event: { readonly target: { readonly value: string } }) =>
      onChange(event.target.value),
  };
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint && (
        <span className="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {isLong ? (
        <textarea rows={3} maxLength={TEXT_LIMIT} {...shared} />
      ) : (
        <input type="text" maxLength={LINE_LIMIT} {...shared} />
      )}
      {error && (
        <span className="field-error" id={`${id}-error`}>
          {error}
        </span>
      )}
    </div>
  );
}

interface DayProps {
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
  readonly error?: string | undefined;
  readonly onChange: (day: string) => void;
}

/** A day, or none. */
export function DayField({ label, value, hint, error, onChange }: DayProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint && <span className="hint">{hint}</span>}
      <input
        id={id}
        type="date"
        value={value}
        max="9999-12-31"
        aria-invalid={error !== undefined}
        aria-describedby={error ? `${id}-error` : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
      {error && (
        <span className="field-error" id={`${id}-error`}>
          {error}
        </span>
      )}
    </div>
  );
}

interface ChoiceProps<Value extends string> {
  readonly name: string;
  readonly label: string;
  readonly value: Value;
  readonly choices: readonly {
    readonly value: Value;
    readonly label: string;
    readonly hint: string;
  }[];
  readonly onChange: (value: Value) => void;
}

/** One of a few, each with what it means. */
export function ChoiceField<Value extends string>({
  name,
  label,
  value,
  choices,
  onChange,
}: ChoiceProps<Value>) {
  return (
    <fieldset>
      <legend>{label}</legend>
      {choices.map((choice) => {
        const id = `${name}-${choice.value}`;
        return (
          <div className="choice" key={choice.value}>
            <input
              id={id}
              type="radio"
              name={name}
              checked={value === choice.value}
              aria-describedby={`${id}-hint`}
              onChange={() => onChange(choice.value)}
            />
            <label htmlFor={id}>{choice.label}</label>
            <span className="hint" id={`${id}-hint`}>
              {choice.hint}
            </span>
          </div>
        );
      })}
    </fieldset>
  );
}

interface SelectProps<Value extends string> {
  readonly label: string;
  /** Empty while nothing is chosen. */
  readonly value: Value | '';
  readonly choices: readonly (readonly [value: Value | '', label: string])[];
  readonly hint?: string;
  readonly onChange: (value: Value | '') => void;
}

/** One of several, from a list that opens. */
export function SelectField<Value extends string>({
  label,
  value,
  choices,
  hint,
  onChange,
}: SelectProps<Value>) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint && (
        <span className="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      <select
        id={id}
        value={value}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => onChange(choices[event.target.selectedIndex]?.[0] ?? '')}
      >
        {choices.map(([choice, text]) => (
          <option key={choice} value={choice}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
