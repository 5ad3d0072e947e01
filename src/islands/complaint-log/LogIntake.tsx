import { type DragEvent, useState } from 'react';
import { FileButton } from '#islands/record-list/FileButton.tsx';
import { useWords } from '#islands/shared/surroundings.tsx';
import { textFile } from '#storage/files.ts';

interface Props {
  readonly onFile: (file: File) => void;
  /** What it is called where it is not the first file. */
  readonly label?: string;
  readonly hint?: string;
}

/** Where a register is dropped, chosen or pasted. */
export function LogIntake({ onFile, label, hint }: Props) {
  const { intake } = useWords('complaintLog');
  const [isDropping, setDropping] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setDropping(false);
    const [file] = event.dataTransfer.files;
    if (file) onFile(file);
  };
  return (
    <section
      className={isDropping ? 'log-intake dropping' : 'log-intake'}
      aria-label={label ?? intake.label}
      onDragOver={(event) => {
        event.preventDefault();
        setDropping(true);
      }}
      onDragLeave={() => setDropping(false)}
      onDrop={drop}
    >
      <p>{hint ?? intake.drop}</p>
      <p className="actions">
        <FileButton
          label={label ?? intake.choose}
          accept=".csv,.tsv,.tab,.txt,.xlsx,text/csv"
          onFile={onFile}
        />
      </p>
      <p className="quiet">{intake.kinds}</p>
      <PastedCells onFile={onFile} />
    </section>
  );
}

/** Cells that are pasted become a file like any other. */
function PastedCells({ onFile }: Pick<Props, 'onFile'>) {
  const { intake } = useWords('complaintLog');
  const [text, setText] = useState('');
  return (
    <details>
      <summary>{intake.paste}</summary>
      <label className="field">
        <span>{intake.pasteLabel}</span>
        <textarea
          rows={6}
          spellCheck={false}
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
      </label>
      <button
        type="button"
        disabled={text.trim() === ''}
        onClick={() => onFile(textFile(text, intake.pasted))}
      >
        {intake.pasteUse}
      </button>
    </details>
  );
}
