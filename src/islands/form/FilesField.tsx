import { type DragEvent, useState } from 'react';
import { ATTACHMENT_ENDINGS } from '#core/bundle/attachment-type.ts';
import { fill } from '#core/message.ts';
import { useWords } from '#islands/shared/surroundings.tsx';
import type { Attachment } from '#schema/record/attachment.ts';
import { ATTACHMENT_LIMIT, ATTACHMENT_SIZE_LIMIT } from '#schema/record/format.ts';
import { fileSize } from '#text/file-size.ts';
import type { FrameProps } from './FieldFrame.tsx';
import type { FormFiles } from './use-files.ts';

interface Props extends FrameProps {
  readonly kept: readonly Attachment[];
  readonly files: FormFiles;
  /** Takes off one that is stored already. */
  readonly onTake: (attachment: Attachment) => void;
}

/** The files of an entry: chosen, dropped, pasted or photographed. */
export function FilesField({ id, label, hint, error, kept, files, onTake }: Props) {
  const { files: words } = useWords('registers');
  const [isDropping, setDropping] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setDropping(false);
    files.add([...event.dataTransfer.files]);
  };
  return (
    <fieldset
      id={id}
      className={isDropping ? 'dropping' : undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setDropping(true);
      }}
      onDragLeave={() => setDropping(false)}
      onDrop={drop}
    >
      <legend>{label}</legend>
      <p className="hint">{hint}</p>
      {kept.map((attachment) => (
        <FileLine
          key={attachment.hash}
          name={attachment.name}
          size={attachment.size}
          onTake={() => onTake(attachment)}
        />
      ))}
      {files.waiting.map((file) => (
        <FileLine
          key={`${file.name} ${file.lastModified} ${file.size}`}
          name={file.name}
          size={file.size}
          onTake={() => files.take(file)}
        />
      ))}
      {files.refusals.map(({ code, name }, position) => {
        const limit = code === 'tooMany' ? ATTACHMENT_LIMIT : ATTACHMENT_SIZE_LIMIT / 1_000_000;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: several refused files may have one name
          <p key={`${position} ${name}`} className="field-error" role="alert">
            {fill(words.refused[code], { name, limit })}
          </p>
        );
      })}
      {error && <p className="field-error">{error}</p>}
      <p className="row-actions">
        <FileButton label={words.choose} accept={ATTACHMENT_ENDINGS.join(',')} onAdd={files.add} />
        <FileButton label={words.photograph} accept="image/*" isCamera onAdd={files.add} />
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
  const { files: words } = useWords('registers');
  return (
    <p>
      {name} <span className="quiet">{fileSize(size, words.size)}</span>{' '}
      <button type="button" className="plain" onClick={onTake}>
        {fill(words.take, { name })}
      </button>
    </p>
  );
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
