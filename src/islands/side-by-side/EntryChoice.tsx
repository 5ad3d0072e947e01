import { fill } from '#core/message.ts';
import { sideNames } from '#core/side-by-side/side-names.ts';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import type { SideEntries, SideEntry } from './use-side-entries.ts';

interface Props {
  readonly entries: SideEntries;
}

/** Which assessments are put side by side: those that are kept, and those from files. */
export function EntryChoice({ entries }: Props) {
  const { addresses } = useSurroundings();
  const words = useWords('sideBySide');
  const { page } = words;
  const names = sideNames(
    entries.entries.map(({ assessment }) => assessment),
    'names',
    words,
  );
  return (
    <section aria-labelledby="choose">
      <h2 id="choose">{page.choose}</h2>
      {entries.isListed && entries.entries.length === 0 ? (
        <p>{page.empty}</p>
      ) : (
        <p className="quiet">{page.chooseHint}</p>
      )}
      {entries.entries.map((entry, at) => (
        <EntryRow key={entry.key} {...{ entry, entries }} name={names[at]?.title ?? ''} />
      ))}
      <p className="actions">
        <FilesButton onFiles={(files) => void entries.openFiles(files)} />
        {entries.entries.length === 0 && (
          <a className="button" href={addresses.page('start/')}>
            {page.begin}
          </a>
        )}
        <a href={addresses.page('assessments/')}>{page.back}</a>
      </p>
      <p role="status">{entries.isReading && page.reading}</p>
      {entries.notes.map(({ sentence, isRefusal }) => (
        <p
          key={sentence}
          className={isRefusal ? 'notice warning' : 'notice'}
          role={isRefusal ? 'alert' : 'status'}
        >
          {sentence}
        </p>
      ))}
    </section>
  );
}

interface RowProps extends Props {
  readonly entry: SideEntry;
  readonly name: string;
}

function EntryRow({ entry, entries, name }: RowProps) {
  const { page } = useWords('sideBySide');
  const { key, file, assessment } = entry;
  return (
    <div className="side-entry">
      <label className="choice">
        <input
          type="checkbox"
          checked={entries.ticked.has(key)}
          onChange={({ target }) => entries.tick(key, target.checked)}
        />
        <span>
          {name}
          {file !== undefined && <span className="quiet"> ({fill(page.fromFile, { file })})</span>}
          {assessment.sample && <span className="quiet"> ({page.example})</span>}
        </span>
      </label>
      {file !== undefined && (
        <button
          type="button"
          className="plain"
          aria-label={fill(page.takeOutOf, { name })}
          onClick={() => entries.takeOut(key)}
        >
          {page.takeOut}
        </button>
      )}
    </div>
  );
}

/** A button that lets the user choose several files. */
function FilesButton({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }) {
  const { page } = useWords('sideBySide');
  return (
    <label className="button">
      <input
        className="file-input"
        type="file"
        multiple
        accept=".redress,.json,application/json,application/zip"
        onChange={({ target }) => {
          onFiles([...(target.files ?? [])]);
          // So that the same files can be chosen again after they were mended.
          target.value = '';
        }}
      />
      {page.openFiles}
    </label>
  );
}
