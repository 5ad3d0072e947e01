import { type DragEvent, useEffect, useState } from 'react';
import { duplicateAssessment } from '#core/assessment/create-assessment.ts';
import { fill, fillCount } from '#core/message.ts';
import { startNext } from '#islands/assessment/next/start-next.ts';
import { saveToFile } from '#islands/shared/backup/save-file.ts';
import { storeExample } from '#islands/shared/find-assessment.ts';
import {
  type PageProps,
  SurroundingsOf,
  useSurroundings,
  useWords,
} from '#islands/shared/surroundings.tsx';
import type { Assessment } from '#schema/record/assessment.ts';
import { askForPersistence } from '#storage/files.ts';
import { stayOpen } from '#storage/open-pages.ts';
import { sweep } from '#storage/sweep.ts';
import { storageSentence } from '#text/storage-sentence.ts';
import { AssessmentRow, listName } from './AssessmentRow.tsx';
import { ImportPanel } from './ImportPanel.tsx';
import { useBackups } from './use-backups.ts';
import { useImport } from './use-import.ts';
import { type AssessmentsHere, useList } from './use-list.ts';
import { WipePanel } from './WipePanel.tsx';

interface Props {
  /** Names of the site's standards, by their ids. */
  readonly standardNames: Readonly<Record<string, string>>;
}

/** Every assessment in this browser: open, name, copy, save, delete; and files to open. */
export function AssessmentList({ standardNames, loading, ...surroundings }: Props & PageProps) {
  return (
    <SurroundingsOf {...surroundings}>
      <Assessments {...{ standardNames, loading }} />
    </SurroundingsOf>
  );
}

function Assessments({ standardNames, loading }: Props & Pick<PageProps, 'loading'>) {
  const words = useWords('assessment');
  const here = useList();
  const importing = useImport(here);
  // What nothing refers to goes before anything here can be undone.
  useEffect(() => void sweep().finally(stayOpen), []);
  const [deleted, setDeleted] = useState<Assessment>();
  const [isDropping, setDropping] = useState(false);
  const { list } = words;
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setDropping(false);
    const [file] = event.dataTransfer.files;
    if (file) void importing.openFile(file);
  };
  return (
    <section
      className={isDropping ? 'list dropping' : 'list'}
      aria-labelledby="list-heading"
      onDragOver={(event) => {
        event.preventDefault();
        setDropping(true);
      }}
      onDragLeave={() => setDropping(false)}
      onDrop={drop}
    >
      <h1 id="list-heading">{list.title}</h1>
      <p className="lead">{list.lead}</p>
      <ListActions onFile={(file) => void importing.openFile(file)} />
      <ImportPanel {...{ importing, standardNames }} />
      {here.failure && (
        <p className="notice warning" role="alert">
          {storageSentence(here.failure, words)}
        </p>
      )}
      {here.stored === undefined && !here.failure && <p className="loading">{loading}</p>}
      <Rows here={here} onDeleted={setDeleted} />
      {deleted && (
        <div className="undo-bar" role="status">
          <p>{fill(list.deleted, { name: listName(deleted, words) })}</p>
          <button
            type="button"
            onClick={async () => {
              if (await here.save(deleted)) setDeleted(undefined);
            }}
          >
            {list.undoDelete}
          </button>
        </div>
      )}
      {here.stored && <WipePanel />}
    </section>
  );
}

/** Whether the browser has agreed to keep what is stored. */
function PersistenceNote() {
  const words = useWords('assessment');
  const [isPersistent, setPersistent] = useState<boolean>();
  useEffect(() => void askForPersistence().then(setPersistent), []);
  if (isPersistent === undefined) return null;
  return <p className="quiet">{isPersistent ? words.save.persisted : words.save.notPersisted}</p>;
}

function ListActions({ onFile }: { readonly onFile: (file: File) => void }) {
  const { addresses } = useSurroundings();
  const words = useWords('assessment');
  const { list } = words;
  return (
    <>
      <p className="actions">
        <a className="button primary" href={addresses.page('start/')}>
          {list.start}
        </a>
        <label className="button">
          <input
            className="file-input"
            type="file"
            accept=".redress,.json,application/json,application/zip"
            onChange={(event) => {
              const [file] = event.target.files ?? [];
              if (file) onFile(file);
              // So that the same file can be chosen again after it was mended.
              event.target.value = '';
            }}
          />
          {list.openFile}
        </label>
        <a className="button" href={addresses.page('assessment/?example')}>
          {list.openExample}
        </a>
      </p>
      <p className="quiet">{list.dropHint}</p>
    </>
  );
}

interface RowsProps {
  readonly here: AssessmentsHere;
  readonly onDeleted: (assessment: Assessment) => void;
}

function Rows(props: RowsProps) {
  const { root, language } = useSurroundings();
  const words = useWords('assessment');
  const { here } = props;
  const { list } = words;
  if (here.stored === undefined) return null;
  const { assessments, unreadable } = here.stored;
  const own = assessments.filter(({ sample }) => !sample);
  const samples = assessments.filter(({ sample }) => sample);
  return (
    <>
      {unreadable.length > 0 && (
        <p className="notice warning">{fillCount(language, list.unreadable, unreadable.length)}</p>
      )}
      <h2>{list.yoursTitle}</h2>
      {own.length === 0 ? <p>{list.empty}</p> : <Group assessments={own} {...props} />}
      {own.length > 0 && <PersistenceNote />}
      {samples.length > 0 && (
        <>
          <h2>{list.exampleTitle}</h2>
          <p className="quiet">{words.walk.example}</p>
          <Group assessments={samples} {...props} />
          <p>
            <button
              type="button"
              className="plain"
              onClick={() => void storeExample(root).then(here.readAgain)}
            >
              {list.resetExample}
            </button>
          </p>
        </>
      )}
    </>
  );
}

function Group(props: RowsProps & { readonly assessments: readonly Assessment[] }) {
  const { addresses } = useSurroundings();
  const words = useWords('assessment');
  const { assessments, here, onDeleted } = props;
  const backups = useBackups();
  const now = () => new Date().toISOString();
  return (
    <ul className="assessment-list">
      {assessments.map((assessment) => (
        <AssessmentRow
          key={assessment.id}
          {...props}
          assessment={assessment}
          standards={here.standards[assessment.id]}
          onRename={(name) => void here.rename(assessment.id, name)}
          onDuplicate={() =>
            void here.save(
              duplicateAssessment(assessment, {
                id: crypto.randomUUID(),
                now: now(),
                name: fill(words.list.copyName, { name: listName(assessment, words) }),
              }),
            )
          }
          backups={backups}
          onNext={async (catalogues) =>
            here.fail(await startNext(assessment, { catalogues, addresses, words }))
          }
          onSaveFile={() => void saveToFile(assessment)}
          onDelete={async () => {
            if (await here.remove(assessment.id)) onDeleted(assessment);
          }}
        />
      ))}
    </ul>
  );
}
