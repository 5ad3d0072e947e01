interface Props<Format extends string> {
  readonly label: string;
  readonly formats: readonly Format[];
  /** What each is called. */
  readonly names: Readonly<Record<Format, string>>;
  readonly value: Format;
  readonly onChange: (format: Format) => void;
}

/** The choice of the format in which a document is saved. */
export function FormatField<Format extends string>(props: Props<Format>) {
  const { label, formats, names, value, onChange } = props;
  return (
    <label className="field">
      <span>{label}</span>
      <select
        value={value}
        onChange={({ target }) => {
          const chosen = formats.find((one) => one === target.value);
          if (chosen) onChange(chosen);
        }}
      >
        {formats.map((one) => (
          <option key={one} value={one}>
            {names[one]}
          </option>
        ))}
      </select>
    </label>
  );
}
