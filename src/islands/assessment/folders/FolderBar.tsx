import { type ReactNode, useState } from 'react';
import { Removed } from '#islands/record-list/ListState.tsx';
import { focusSoon } from '#islands/shared/focus-soon.ts';
import { isEscape } from '#islands/shared/is-escape.ts';
import { useWords } from '#islands/shared/surroundings.tsx';
import { LINE_LIMIT } from '#schema/record/format.ts';
import { storageSentence } from '#text/storage-sentence.ts';
import { EVERYTHING, type Folders, NO_FOLDER } from './use-folders.ts';

const CHOICE = 'folder-choice';

/** Which folder is looked into, a new one, and what can be done with the one that is open. */
export function FolderBar({ folders }: { readonly folders: Folders }): ReactNode {
  const words = useWords('clients').folders;
  const [naming, setNaming] = useState<'new' | 'rename'>();
  const { open, list, kind, records, chosen, choose } = folders;
  const done = (name?: string) => {
    setNaming(undefined);
    focusSoon(CHOICE);
    if (!name) return;
    void (naming === 'rename' && open ? records.rename(open.id, name) : folders.create(name));
  };
  return (
    <div className="folder-bar">
      <p className="field-line">
        <label htmlFor={CHOICE}>{words.folder}</label>
        <select id={CHOICE} value={chosen} onChange={({ target }) => choose(target.value)}>
          <option value={EVERYTHING}>{words.everything}</option>
          {list.map((folder) => (
            <option key={folder.id} value={folder.id}>
              {kind.nameOf(folder)}
            </option>
          ))}
          {list.length > 0 && <option value={NO_FOLDER}>{words.none}</option>}
        </select>
        <button type="button" onClick={() => setNaming('new')}>
          {words.create}
        </button>
        {open && (
          <>
            <button type="button" onClick={() => setNaming('rename')}>
              {words.rename}
            </button>
            <button type="button" onClick={() => void records.saveFile(open.id)}>
              {words.saveFile}
            </button>
            <button type="button" onClick={() => void records.remove(open.id)}>
              {words.delete}
            </button>
          </>
        )}
      </p>
      {open && <p className="quiet">{words.deleteHint}</p>}
      {naming && (
        <NameForm
          key={naming}
          first={naming === 'rename' ? (open?.name ?? '') : ''}
          onDone={done}
        />
      )}
      <Failure folders={folders} />
      <Removed {...{ kind, records }} />
    </div>
  );
}

function Failure({ folders: { records } }: { readonly folders: Folders }) {
  const words = useWords('assessment');
  if (records.failure === undefined) return null;
  return (
    <p className="notice warning" role="alert">
      {storageSentence(records.failure, words)}
    </p>
  );
}

interface NameProps {
  readonly first: string;
  /** Without a name: cancelled. */
  readonly onDone: (name?: string) => void;
}

function NameForm({ first, onDone }: NameProps) {
  const words = useWords('clients').folders;
  const { list } = useWords('assessment');
  const [name, setName] = useState(first);
  return (
    <form
      className="rename"
      onSubmit={(event) => {
        event.preventDefault();
        onDone(name.trim());
      }}
      onKeyDown={(event) => {
        if (isEscape(event)) onDone();
      }}
    >
      <label className="field">
        <span>{words.nameLabel}</span>
        <input
          type="text"
          value={name}
          maxLength={LINE_LIMIT}
          // biome-ignore lint/a11y/noAutofocus: the field appears because its button was pressed
          autoFocus
          onChange={({ target }) => setName(target.value)}
        />
      </label>
      <button type="submit" className="primary">
        {words.keepName}
      </button>
      <button type="button" onClick={() => onDone()}>
        {list.cancel}
      </button>
    </form>
  );
}
