interface Props {
  /** Of the control: where the focus goes when the file is dealt with. */
  readonly id?: string;
  readonly label: string;
  readonly accept: string;
  readonly onFile?: (file: File) => void;
  /** Takes several files at once, in place of `onFile`. */
  readonly onFiles?: (files: readonly File[]) => void;
}

/** A button that lets the user choose a file, or several. */
export function FileButton({ id, label, accept, onFile, onFiles }: Props) {
  return (
    <label className="button">
      <input
        id={id}
        className="file-input"
        type="file"
        accept={accept}
        multiple={onFiles !== undefined}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          const [file] = files;
          if (file && onFiles) onFiles(files);
          else if (file) onFile?.(file);
          // So that the same file can be chosen again after it was mended.
          event.target.value = '';
        }}
      />
      {label}
    </label>
  );
}
