import { LINE_LIMIT, TEXT_LIMIT } from '#schema/record/format.ts';
import { FieldFrame, type FrameProps } from './FieldFrame.tsx';
import type { HeldPlace } from './held-text.ts';
import { useFitting } from './use-fitting.ts';

interface TextProps extends FrameProps {
  readonly value: string;
  /** Several lines. */
  readonly isLong?: boolean;
  /** Asks a tablet for figures. */
  readonly isNumber?: boolean;
  /** What a browser may fill in. */
  readonly autoComplete?: string;
  readonly onChange: (value: string) => void;
  readonly onLeave?: (() => void) | undefined;
  /** What a text that is too long to be kept is held as, until it is shorter: see `HeldPlace`. */
  readonly heldAs?: HeldPlace;
}

/** A labelled line or text. It holds whatever is typed: nothing is cut off, and nothing refused in silence. */
export function TextField(props: TextProps) {
  // A form that reads its fields when they are left says itself what is too long.
  return props.onLeave ? <PlainField {...props} /> : <FittingField {...props} />;
}

/** A text that is kept as it is typed. */
function FittingField({ value, onChange, error, heldAs, ...props }: TextProps) {
  const fitting = useFitting(value, props.isLong ? TEXT_LIMIT : LINE_LIMIT, onChange, heldAs);
  return <PlainField {...props} {...fitting} error={fitting.error ?? error} />;
}

function PlainField(props: TextProps) {
  const {
    value,
    isLong,
    isNumber,
    autoComplete,
    onChange,
    onLeave,
    heldAs: _held,
    ...frame
  } = props;
  const shared = {
    value,
    onBlur: onLeave,
    onChange: (event: { readonly target: { readonly value: string } }) =>
      onChange(event.target.value),
  };
  return (
    <FieldFrame {...frame}>
      {(control) =>
        isLong ? (
          <textarea rows={3} {...control} {...shared} />
        ) : (
          <input
            type="text"
            inputMode={isNumber ? 'numeric' : undefined}
            autoComplete={autoComplete}
            {...control}
            {...shared}
          />
        )
      }
    </FieldFrame>
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

interface SelectProps<Value extends string> extends FrameProps {
  /** Empty while nothing is chosen. */
  readonly value: Value | '';
  readonly choices: readonly (readonly [value: Value | '', label: string])[];
  readonly onChange: (value: Value | '') => void;
}

/** One of several, from a list that opens. */
export function SelectField<Value extends string>({
  value,
  choices,
  onChange,
  ...frame
}: SelectProps<Value>) {
  return (
    <FieldFrame {...frame}>
      {(control) => (
        <select
          {...control}
          value={value}
          onChange={(event) => onChange(choices[event.target.selectedIndex]?.[0] ?? '')}
        >
          {choices.map(([choice, text]) => (
            <option key={choice} value={choice}>
              {text}
            </option>
          ))}
        </select>
      )}
    </FieldFrame>
  );
}
