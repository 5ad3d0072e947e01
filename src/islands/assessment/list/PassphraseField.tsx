interface Props {
  readonly label: string;
  readonly value: string;
  /** A passphrase that is made up now, not one that the browser may know. */
  readonly isNew?: boolean;
  /** The field appears because somebody asked for it. */
  readonly isAskedFor?: boolean;
  readonly onChange: (value: string) => void;
}

/** A passphrase as it is typed: never shown, and never offered from elsewhere. */
export function PassphraseField({ label, value, isNew, isAskedFor, onChange }: Props) {
  return (
    <label className="field">
      <span>{label}</span>
      <input
        type="password"
        autoComplete={isNew ? 'new-password' : 'off'}
        value={value}
        // biome-ignore lint/a11y/noAutofocus: only where the field appears because a file was chosen
        autoFocus={isAskedFor}
        onChange={(event) => onChange(event.target.value)}
      />
    </label>
  );
}
