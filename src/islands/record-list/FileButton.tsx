interface Props {
  /** Of the control: where the focus goes when the file is dealt with. */
  readonly id?: string;
  readonly label: string;
  readonly accept: string;
  readonly onFile: (file: File) => void;
}

/** A button that lets the user choose a file. */
export function FileButton({ id, label, accept, onFile }: Props) {
  return (
    <label className="button">
      <input
        id={id}
        className="file-input"
        type="file"
        accept={accept}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file) onFile(file);
          // So that the same file can be chosen again after it was mended.
          event.target.value = '';
        }}
      />
      {label}
    </label>
  );
}
