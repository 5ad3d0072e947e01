import { type DragEvent, useState } from 'react';
import { ATTACHMENT_ENDINGS, type AttachmentRefusal } from '#core/bundle/attachment-type.ts';
import { fill } from '#core/message.ts';
import { useWords } from '#islands/shared/surroundings.tsx';
import type { Attachment } from '#schema/record/attachment.ts';
import { ATTACHMENT_SIZE_LIMIT } from '#schema/record/format.ts';
import type { AuditWords } from '#text/words.ts';

interface Props {
  readonly kept: readonly Attachment[];
  readonly files: readonly File[];
  readonly refusals: readonly AttachmentRefusal[];
  readonly onAdd: (files: readonly File[]) => void;
  /** Takes off one that is kept already, by its hash. */
  readonly onTake: (hash: string) => void;
  readonly onTakeNew: (file: File) => void;
}

/** The files of a piece of evidence: chosen, dropped, pasted or photographed. */
export function FilesField(props: Props) {
  const audit = useWords('audit');
  const { kept, files, refusals, onAdd, onTake, onTakeNew } = props;
  const { files: texts } = audit.evidence;
  const [isDropping, setDropping] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setDropping(false);
    onAdd([...event.dataTransfer.files]);
  };
  return (
    <fieldset
      className={isDropping ? 'dropping' : undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setDropping(true);
      }}
      onDragLeave={() => setDropping(false)}
      onDrop={drop}
    >
      <legend>{texts.legend}</legend>
      <p className="hint">{texts.hint}</p>
      {kept.map(({ hash, name, size }) => (
        <FileLine key={hash} {...{ name, size }} onTake={() => onTake(hash)} />
      ))}
      {files.map((file) => (
        <FileLine
          key={`${file.name} ${file.lastModified} ${file.size}`}
          name={file.name}
          size={file.size}
          onTake={() => onTakeNew(file)}
        />
      ))}
      {refusals.map(({ code, name }) => (
        <p key={name} className="field-error" role="alert">
          {fill(texts.refused[code], { name, limit: ATTACHMENT_SIZE_LIMIT / 1_000_000 })}
        </p>
      ))}
      <p className="row-actions">
        <FileButton label={texts.choose} accept={ATTACHMENT_ENDINGS.join(',')} onAdd={onAdd} />
        <FileButton label={texts.photograph} accept="image/*" isCamera onAdd={onAdd} />
      </p>
    </fieldset>
  );
}

interface LineProps {
  readonly name: string;
  readonly size: number;
  readonly onTake: () => void;
}

function FileLine({ name, size, onTake }: LineProps) {
  const audit = useWords('audit');
  const { files: texts } = audit.evidence;
  return (
    <p>
      {name} <span className="quiet">{fileSize(size, texts.size)}</span>{' '}
      <button type="button" className="plain" onClick={onTake}>
        {fill(texts.take, { name })}
      </button>
    </p>
  );
}

/** A size as people read it, in kilobytes or megabytes of a thousand. */
export function fileSize(bytes: number, words: AuditWords['evidence']['files']['size']): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1_000));
  if (kilobytes < 1_000) return fill(words.kilobytes, { count: kilobytes });
  return fill(words.megabytes, { count: (bytes / 1_000_000).toFixed(1) });
}

interface ButtonProps {
  readonly label: string;
  readonly accept: string;
  /** Asks a tablet for its camera; shown only where fingers are what one points with. */
  readonly isCamera?: boolean;
  readonly onAdd: (files: readonly File[]) => void;
}

function FileButton({ label, accept, isCamera = false, onAdd }: ButtonProps) {
  return (
    <label className={isCamera ? 'button camera' : 'button'}>
      <input
        className="file-input"
        type="file"
        accept={accept}
        multiple={!isCamera}
        capture={isCamera ? 'environment' : undefined}
        onChange={(event) => {
          onAdd([...(event.target.files ?? [])]);
          // So that the same file can be chosen again after it was taken off.
          event.target.value = '';
        }}
      />
      {label}
    </label>
  );
}
