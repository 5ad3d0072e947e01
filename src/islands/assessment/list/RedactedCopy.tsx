import { useDeferredValue, useEffect, useId, useMemo, useState } from 'react';
import { fillCount } from '#core/message.ts';
import { formatRecordFile } from '#core/record/format-record-file.ts';
import { keySheet } from '#core/redaction/key-sheet.ts';
import { type Redacted, redact } from '#core/redaction/redact.ts';
import type { RedactionWords } from '#core/words/redaction-words.ts';
import type { Records } from '#islands/record-list/use-records.ts';
import { fetchPart } from '#islands/shared/fetch-part.ts';
import { useSurroundings } from '#islands/shared/surroundings.tsx';
import { fetchStandards, type Standards } from '#islands/shared/use-opened.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import { downloadFile } from '#storage/files.ts';
import { fileName } from '#text/file-name.ts';

interface Props {
  readonly records: Records<Assessment>;
  readonly assessment: Assessment;
}

interface Fetched {
  readonly words: RedactionWords;
  readonly standards: Standards;
}

const LEFT_OUT = ['attachment', 'file', 'email', 'phone', 'url'] as const;

/** Words and catalogues; undefined until they are there, or where they cannot be had. */
function useFetched({ standards, ownStandards }: Assessment): Fetched | undefined {
  const { root, language } = useSurroundings();
  const [fetched, setFetched] = useState<Fetched>();
  useEffect(() => {
    let isGone = false;
    const load = async () => {
      const [words, found] = await Promise.all([
        fetchPart<RedactionWords>(`${root}data/words/${language}/redaction.json`),
        fetchStandards({ standards, ownStandards }, root, language),
      ]);
      if (!isGone && words !== undefined && found.ok) setFetched({ words, standards: found.value });
    };
    void load();
    return () => {
      isGone = true;
    };
  }, [standards, ownStandards, root, language]);
  return fetched;
}

/** A copy for people who must not know whose assessment it is; it is made where it is opened. */
export function RedactedCopy(props: Props) {
  const [isOpen, setOpen] = useState(false);
  const fetched = useFetched(props.assessment);
  if (fetched === undefined) return null;
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{fetched.words.title}</summary>
      {isOpen && <CopyForm {...props} {...fetched} />}
    </details>
  );
}

function CopyForm({ records, assessment, words, standards }: Props & Fetched) {
  const { language } = useSurroundings();
  const id = useId();
  const [names, setNames] = useState('');
  const [isSaved, setSaved] = useState(false);
  const typed = useDeferredValue(names);
  const make = (source: Assessment, list: string) =>
    redact({
      assessment: source,
      catalogues: standards.map(({ catalogue }) => catalogue),
      names: list.split('\n'),
      newId: crypto.randomUUID(),
      ...{ language, words },
    });
  // biome-ignore lint/correctness/useExhaustiveDependencies: made of what is listed here, anew each time.
  const shown = useMemo(() => make(assessment, typed), [assessment, typed, standards, words]);
  const save = (write: (made: Redacted) => Promise<void> | void) =>
    records.withStored(assessment.id, async (stored) => {
      await write(make(stored, names));
      setSaved(true);
    });
  return (
    <>
      <p>{words.lead}</p>
      <p className="quiet">{words.stays}</p>
      <Replacements {...{ shown, words }} />
      {shown.kept.map((one) => (
        <p className="notice warning" key={one.name}>
          {fillCount(language, words.kept, one.count, { name: one.name, example: one.example })}
        </p>
      ))}
      <p className="notice">{words.caution}</p>
      <div className="field">
        <label htmlFor={id}>{words.names}</label>
        <textarea
          id={id}
          rows={3}
          aria-describedby={`${id}-hint`}
          value={names}
          onChange={({ target }) => setNames(target.value)}
        />
        <p id={`${id}-hint`} className="hint">
          {words.namesHint}
        </p>
      </div>
      <p className="row-actions">
        <button type="button" onClick={() => void save((made) => saveCopy(made, words))}>
          {words.save}
        </button>
        <button type="button" onClick={() => void save((made) => saveKey(made, words))}>
          {words.saveKey}
        </button>
      </p>
      <p role="status">{isSaved && words.saved}</p>
    </>
  );
}

function saveCopy({ assessment }: Redacted, { copyName }: RedactionWords): void {
  const name = fileName(assessment, 'redress.json', copyName);
  downloadFile(name, formatRecordFile(assessment), 'application/json');
}

/** Named after the copy, not after whom it is about: it lies beside it. */
async function saveKey({ assessment, replaced }: Redacted, words: RedactionWords): Promise<void> {
  const { writeCsv } = await import('#export/csv/write-csv.ts');
  const copy = fileName(assessment, 'redress.json', words.copyName);
  const { head, rows } = keySheet([{ copy, replaced }], words);
  const lines = rows.map((row) =>
    row.map((cell) => ('text' in cell ? cell.text : 'value' in cell ? String(cell.value) : '')),
  );
  const text = writeCsv([head, ...lines], ',');
  downloadFile(fileName(assessment, 'csv', words.keyName), text, 'text/csv;charset=utf-8');
}

interface ShownProps {
  readonly shown: Redacted;
  readonly words: RedactionWords;
}

/** Who is called what, and what is not in the copy. */
function Replacements({ shown: { replaced, leftOut }, words }: ShownProps) {
  const { language } = useSurroundings();
  if (replaced.length === 0) return <p>{words.nothing}</p>;
  return (
    <>
      <h4>{words.look}</h4>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.columns.written}</th>
            <th scope="col">{words.columns.alias}</th>
            <th scope="col" className="number">
              {words.columns.count}
            </th>
          </tr>
        </thead>
        <tbody>
          {replaced.map(({ alias, written, count }) => (
            <tr key={alias}>
              <td>{written.join(' · ')}</td>
              <td>{alias}</td>
              <td className="number">{count}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <ul>
        {LEFT_OUT.filter((kind) => leftOut[kind] > 0).map((kind) => (
          <li key={kind}>{fillCount(language, words.left[kind], leftOut[kind])}</li>
        ))}
      </ul>
    </>
  );
}
