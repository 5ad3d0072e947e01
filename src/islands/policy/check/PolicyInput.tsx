import { type ClipboardEvent, type DragEvent, useState } from 'react';
import { fill, joinSentences } from '#core/message.ts';
import { FileButton } from '#islands/record-list/FileButton.tsx';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import { useTurns } from '#islands/shared/use-turns.ts';
import type { PolicyCheckWords } from '#text/words.ts';
import { POLICY_FILE_LIMIT, readPolicyFile } from './read/read-policy-file.ts';
import type { PolicyFileFailure } from './read/reader-messages.ts';
import { CHECKED_AT_ONCE } from './use-check.ts';

interface Props {
  /** What is said instead where another policy than the one to be checked is asked for. */
  readonly asked?: Partial<PolicyCheckWords['input']>;
  readonly name: string;
  readonly text: string;
  readonly onText: (name: string, text: string) => void;
  readonly onClear: () => void;
}

interface InputWords {
  readonly input: PolicyCheckWords['input'];
}

type Reading =
  | {
      readonly kind: 'reading';
      readonly name: string;
      readonly done?: number;
      readonly all?: number;
    }
  | { readonly kind: 'failed'; readonly name: string; readonly failure: PolicyFileFailure };

/** Where a policy is pasted, dropped or chosen. */
export function PolicyInput({ name, text, asked, onText, onClear }: Props) {
  const { root } = useSurroundings();
  const words = useWords('policyCheck');
  const input = { ...words.input, ...asked };
  // Until it is checked; from then on the text is whatever it becomes, also by undoing.
  const [own, setOwn] = useState<string>();
  const typed = own ?? text;
  const begin = useTurns();
  const [reading, setReading] = useState<Reading>();
  const [isDropping, setDropping] = useState(false);
  const settle = () => {
    begin();
    setReading(undefined);
    setOwn(undefined);
  };
  const give = (of: string, given: string) => {
    settle();
    onText(of, given);
  };
  const open = async (file: File) => {
    const isLast = begin();
    setReading({ kind: 'reading', name: file.name });
    const tables = new URL(`${root}character-tables/`, document.baseURI).href;
    const read = await readPolicyFile(file, tables, (done, all) => {
      if (isLast()) setReading({ kind: 'reading', name: file.name, done, all });
    });
    if (!isLast()) return;
    if (!read.ok) return setReading({ kind: 'failed', name: file.name, failure: read.failure });
    give(file.name, read.value);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setDropping(false);
    const [file] = event.dataTransfer.files;
    if (file) void open(file);
  };
  return (
    <section
      aria-label={input.region}
      className={isDropping ? 'prose dropping' : 'prose'}
      onDragOver={(event) => {
        event.preventDefault();
        setDropping(true);
      }}
      onDragLeave={() => setDropping(false)}
      onDrop={drop}
    >
      <Typed {...{ name, text, typed, input }} onType={setOwn} onLong={(long) => give('', long)} />
      <p className="actions">
        <button
          type="button"
          className="primary"
          disabled={typed.trim() === ''}
          onClick={() => give(typed === text ? name : '', typed)}
        >
          {input.check}
        </button>
        <FileButton
          label={input.choose}
          accept=".txt,.md,.markdown,.rst,.html,.htm,.docx,.pdf"
          onFile={(file) => void open(file)}
        />
        {text !== '' && (
          <button
            type="button"
            onClick={() => {
              settle();
              onClear();
            }}
          >
            {input.clear}
          </button>
        )}
      </p>
      <ReadingNote {...{ reading, input }} />
    </section>
  );
}

interface NoteProps extends InputWords {
  readonly reading: Reading | undefined;
}

/** That a file is being read, or why it could not be. */
function ReadingNote({ reading, input }: NoteProps) {
  if (reading === undefined) return null;
  if (reading.kind === 'reading')
    return (
      <p role="status">
        {joinSentences([
          fill(input.reading, { file: reading.name }),
          ...(reading.all === undefined
            ? []
            : [fill(input.pages, { done: reading.done ?? 0, all: reading.all })]),
        ])}
      </p>
    );
  return (
    <p className="notice warning" role="alert">
      {fill(input.failed[reading.failure], {
        file: reading.name,
        limit: POLICY_FILE_LIMIT / 1_000_000,
      })}
    </p>
  );
}

interface TypedProps extends InputWords, Pick<Props, 'name' | 'text'> {
  readonly typed: string;
  readonly onType: (text: string) => void;
  /** A long text is pasted: a field that shows it all would hold up the page. */
  readonly onLong: (text: string) => void;
}

/** The text itself; out of the way once it is checked. */
function Typed({ name, text, typed, input, onType, onLong }: TypedProps) {
  // Browsers lay out what a field holds even where it is out of sight.
  const [openFor, setOpenFor] = useState(text === '' ? text : undefined);
  const paste = (event: ClipboardEvent) => {
    const pasted = event.clipboardData.getData('text/plain');
    if (typed !== '' || pasted.length <= CHECKED_AT_ONCE) return;
    event.preventDefault();
    onLong(pasted);
  };
  return (
    <details
      open={text === ''}
      onToggle={({ currentTarget }) => setOpenFor(currentTarget.open ? text : undefined)}
    >
      <summary>
        {text === '' ? input.label : fill(input.given, { name: name || input.pasted })}
      </summary>
      {(openFor === text || typed.length <= CHECKED_AT_ONCE) && (
        <label className="field">
          <span className="hint">{input.hint}</span>
          <textarea
            rows={10}
            aria-label={input.label}
            value={typed}
            onChange={({ target }) => onType(target.value)}
            onPaste={paste}
          />
        </label>
      )}
    </details>
  );
}
