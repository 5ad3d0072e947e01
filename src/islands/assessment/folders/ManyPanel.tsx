import { useState } from 'react';
import { fill, fillCount, joinList, joinSentences } from '#core/message.ts';
import { FilterChoice } from '#islands/shared/FilterChoice.tsx';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import { fileSentence } from '#text/file-sentence.ts';
import type { IfHere } from './store-many.ts';
import type { Line, Many, ManyFiles } from './use-many.ts';

/** What many files hold, in one list, with one question; nothing while no files are opened. */
export function ManyPanel({ many }: { readonly many: ManyFiles }) {
  const { language } = useSurroundings();
  const words = useWords('clients').many;
  const { state } = many;
  if (state.kind === 'idle') return null;
  if (state.kind === 'reading')
    return <p role="status">{fill(words.reading, { done: state.done + 1, total: state.total })}</p>;
  if (state.kind === 'done')
    return (
      <p className="notice" role="status">
        {joinSentences([
          fillCount(language, words.stored, state.stored),
          ...(state.left > 0 ? [fillCount(language, words.left, state.left)] : []),
        ])}
      </p>
    );
  return <Confirmation {...{ many, state }} />;
}

interface Props {
  readonly many: ManyFiles;
  readonly state: Extract<Many, { readonly kind: 'shown' }>;
}

const CHOICES = ['leave', 'both', 'replace'] as const;

function Confirmation({ many, state: { lines, folders } }: Props) {
  const { language } = useSurroundings();
  const words = useWords('clients').many;
  const { list } = useWords('assessment');
  const [ifHere, setIfHere] = useState<IfHere>('leave');
  const records = lines.filter((line) => 'record' in line);
  const isNew = records.filter(({ standing }) => standing === 'new').length;
  const counts = [
    fillCount(language, words.new, isNew),
    fillCount(language, words.here, records.length - isNew),
    fillCount(language, words.refused, lines.length - records.length),
  ];
  const taken = ifHere === 'leave' ? isNew : records.length;
  return (
    <section className="notice" aria-labelledby="many-heading" role="alert">
      <h2 id="many-heading">{words.title}</h2>
      <p>{joinList(language, counts)}</p>
      {folders.map(({ id, name }) => (
        <p key={id}>{fill(words.intoFolder, { name })}</p>
      ))}
      <div className="table-scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">{words.file}</th>
              <th scope="col">{words.what}</th>
              <th scope="col">{words.stands}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line, position) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two files may have one name, and none moves
              <LineRow key={position} line={line} />
            ))}
          </tbody>
        </table>
      </div>
      {records.length > isNew && (
        <FilterChoice
          legend={words.ifHere}
          name="if-here"
          value={ifHere}
          choices={CHOICES}
          labels={words.ways}
          onChange={setIfHere}
        />
      )}
      <p className="row-actions">
        {(taken > 0 || folders.length > 0) && (
          <button type="button" className="primary" onClick={() => void many.store(ifHere)}>
            {fillCount(language, words.take, taken)}
          </button>
        )}
        <button type="button" onClick={many.dismiss}>
          {list.cancel}
        </button>
      </p>
    </section>
  );
}

function LineRow({ line }: { readonly line: Line }) {
  const { language } = useSurroundings();
  const { many: words, others } = useWords('clients');
  const failures = useWords('failures');
  if ('failure' in line)
    return (
      <tr>
        <th scope="row">{line.file}</th>
        <td>{words.unreadable}</td>
        <td>
          {line.failure.code === 'passphrase-needed'
            ? words.locked
            : fileSentence(line.failure, failures, language)}
        </td>
      </tr>
    );
  const { file, record, standing } = line;
  const { item, kind, setAside, lacking } = record;
  const organisation = 'organisation' in item ? String(item.organisation) : '';
  const name = item.name || organisation || others.unnamed;
  const notes = [
    words.standings[standing],
    ...(setAside.length > 0 ? [fillCount(language, words.setAside, setAside.length)] : []),
    ...(lacking > 0 ? [fillCount(language, words.lacking, lacking)] : []),
  ];
  return (
    <tr>
      <th scope="row">{file}</th>
      <td>{fill(words.kindAndName, { kind: others.kinds[kind], name })}</td>
      <td>{joinList(language, notes)}</td>
    </tr>
  );
}
