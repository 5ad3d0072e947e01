import { type ReactNode, useState } from 'react';
import { fill } from '#core/message.ts';
import type { NamedRecord } from '#core/record/copy-record.ts';
import { focusSoon } from '#islands/shared/focus-soon.ts';
import { isEscape } from '#islands/shared/is-escape.ts';
import { LINE_LIMIT } from '#schema/record/format.ts';
import type { ListKind, ListWords } from './list-kind.ts';
import { bringBackId, renameId } from './row-ids.ts';
import type { Records } from './use-records.ts';

interface Props<Item extends NamedRecord, Change> {
  readonly kind: ListKind<Item, Change>;
  readonly records: Records<Item>;
  readonly record: Item;
  /** Where it stands. */
  readonly facts: ReactNode;
  /** What else can be done with it, between copying and saving. */
  readonly tools?: ReactNode;
  readonly children?: ReactNode;
}

/** One record, where it stands, and what can be done with it. */
export function RecordRow<Item extends NamedRecord, Change>(props: Props<Item, Change>) {
  const { kind, records, record, facts, tools, children } = props;
  const { words } = kind;
  const { id } = record;
  const [isRenaming, setRenaming] = useState(false);
  const name = kind.nameOf(record);
  const called = (label: string) => ({
    label,
    spoken: fill(words.actionOn, { action: label, name }),
  });
  const remove = async () => {
    await records.remove(id);
    focusSoon(bringBackId(id));
  };
  return (
    <li>
      <h3>
        <a href={kind.address(record)}>{name}</a>
      </h3>
      {facts}
      {isRenaming ? (
        <Rename
          {...{ name, words }}
          onDone={(changed) => {
            setRenaming(false);
            focusSoon(renameId(id));
            if (changed !== undefined) void records.rename(id, changed);
          }}
        />
      ) : (
        <p className="row-actions">
          {words.open && (
            <a
              className="button"
              href={kind.address(record)}
              aria-label={called(words.open).spoken}
            >
              {words.open}
            </a>
          )}
          <RowButton
            id={renameId(id)}
            {...called(words.rename)}
            onClick={() => setRenaming(true)}
          />
          <RowButton {...called(words.duplicate)} onClick={() => void records.duplicate(id)} />
          {tools}
          <RowButton {...called(words.saveFile)} onClick={() => void records.saveFile(id)} />
          <RowButton {...called(words.delete)} onClick={() => void remove()} />
        </p>
      )}
      {children}
    </li>
  );
}

interface ButtonProps {
  readonly id?: string;
  readonly label: string;
  /** The label with the record's name, for those who do not see which row it stands in. */
  readonly spoken: string;
  /** Of what unfolds below the row: whether it is unfolded. */
  readonly isOpen?: boolean;
  readonly onClick: () => void;
}

/** Something that can be done with one row. */
export function RowButton({ id, label, spoken, isOpen, onClick }: ButtonProps) {
  return (
    <button type="button" id={id} aria-label={spoken} aria-expanded={isOpen} onClick={onClick}>
      {label}
    </button>
  );
}

interface RenameProps {
  readonly name: string;
  readonly words: ListWords;
  /** Without a name: cancelled. */
  readonly onDone: (name?: string) => void;
}

function Rename({ name, words, onDone }: RenameProps) {
  const [text, setText] = useState(name);
  return (
    <form
      className="rename"
      onSubmit={(event) => {
        event.preventDefault();
        onDone(text.trim());
      }}
      onKeyDown={(event) => {
        if (isEscape(event)) onDone();
      }}
    >
      <label className="field">
        <span>{words.renameLabel}</span>
        <input
          type="text"
          value={text}
          maxLength={LINE_LIMIT}
          // biome-ignore lint/a11y/noAutofocus: the field appears because its button was pressed
          autoFocus
          onFocus={(event) => event.target.select()}
          onChange={(event) => setText(event.target.value)}
        />
      </label>
      <button type="submit" className="primary">
        {words.renameSave}
      </button>
      <button type="button" onClick={() => onDone()}>
        {words.cancel}
      </button>
    </form>
  );
}
