import { type DragEvent, useEffect, useState } from 'react';
import type { Change } from '#core/assessment/change.ts';
import { FolderBar } from '#islands/assessment/folders/FolderBar.tsx';
import { FIRST_VIEW, ListTools } from '#islands/assessment/folders/ListTools.tsx';
import { ManyPanel } from '#islands/assessment/folders/ManyPanel.tsx';
import { OtherMembers } from '#islands/assessment/folders/OtherMembers.tsx';
import { TemplateList } from '#islands/assessment/folders/TemplateList.tsx';
import { type Folders, useFolders } from '#islands/assessment/folders/use-folders.ts';
import { isOpenedAlone, useMany } from '#islands/assessment/folders/use-many.ts';
import { FileButton } from '#islands/record-list/FileButton.tsx';
import { ListState, Removed } from '#islands/record-list/ListState.tsx';
import type { ListKind } from '#islands/record-list/list-kind.ts';
import { useImport } from '#islands/record-list/use-import.ts';
import { type Records, useRecords } from '#islands/record-list/use-records.ts';
import { asPage, type Loading } from '#islands/shared/as-page.tsx';
import { Later } from '#islands/shared/Later.tsx';
import { storeExample } from '#islands/shared/store-example.ts';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import type { Standards } from '#islands/shared/use-opened.ts';
import { useToday } from '#islands/shared/use-today.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import type { Backup } from '#storage/database.ts';
import { askForPersistence } from '#storage/files.ts';
import { stayOpen } from '#storage/open-pages.ts';
import { sweep } from '#storage/sweep.ts';
import { AssessmentRow } from './AssessmentRow.tsx';
import { assessmentFiles } from './assessment-files.ts';
import { ImportPanel } from './ImportPanel.tsx';
import { JoinPart } from './JoinPart.tsx';
import { NothingShown } from './NothingShown.tsx';
import { shownOf } from './shown-of.ts';
import { useAssessmentKind } from './use-assessment-kind.ts';
import { useBackups } from './use-backups.ts';
import { useListStandards } from './use-list-standards.ts';
import { WipePanel } from './WipePanel.tsx';

interface Props {
  /** Names of the site's standards, by their ids. */
  readonly standardNames: Readonly<Record<string, string>>;
}

/** Every assessment in this browser: open, name, copy, save, delete; and files to open. */
export const AssessmentList = asPage(Assessments);

function Assessments({ standardNames, loading }: Props & Loading) {
  const words = useWords('assessment');
  const kind = useAssessmentKind();
  const records = useRecords(kind);
  const importing = useImport(kind, records, assessmentFiles);
  // What nothing refers to goes before anything here can be undone.
  useEffect(() => void sweep().finally(stayOpen), []);
  const [isDropping, setDropping] = useState(false);
  const { list } = words;
  const folders = useFolders();
  const many = useMany(records.fail);
  const openFiles = async (files: readonly File[]) => {
    const [file] = files;
    const isAlone = await isOpenedAlone(files);
    importing.dismiss();
    many.dismiss();
    if (file && isAlone) await importing.openFile(file);
    else if (file) await many.open(files);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setDropping(false);
    void openFiles([...event.dataTransfer.files]);
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
      <ListActions onFiles={(files) => void openFiles(files)} />
      <ImportPanel {...{ kind, importing, standardNames }} />
      <ManyPanel many={many} />
      <ListState {...{ kind, records, loading }} />
      <Rows {...{ kind, records, folders }} />
      <Removed {...{ kind, records }} />
      {records.list && <CheckReport nameOf={kind.nameOf} assessments={records.list.records} />}
      <JoinPart />
      {records.list && <WipePanel />}
    </section>
  );
}

const loadVerifyPanel = async () => (await import('./VerifyPanel.tsx')).VerifyPanel;

/** A report is held against the assessments here; what reads it is fetched when it is asked for. */
function CheckReport(props: {
  readonly assessments: readonly Assessment[];
  readonly nameOf: (assessment: Assessment) => string;
}) {
  const [isOpen, setOpen] = useState(false);
  const files = useWords('files');
  return (
    <details className="save-panel" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{files.checkReport}</summary>
      {isOpen && <Later load={loadVerifyPanel} props={props} />}
    </details>
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

interface ActionProps {
  readonly onFiles: (files: readonly File[]) => void;
}

function ListActions({ onFiles }: ActionProps) {
  const { addresses } = useSurroundings();
  const words = useWords('assessment');
  const { list } = words;
  return (
    <>
      <p className="actions">
        <a className="button primary" href={addresses.page('start/')}>
          {list.start}
        </a>
        <FileButton
          label={list.openFile}
          accept=".redress,.json,application/json,application/zip"
          onFiles={onFiles}
        />
        <a className="button" href={addresses.page('assessment/?example')}>
          {list.openExample}
        </a>
        <a className="button" href={addresses.page('assessments/compare/')}>
          {list.sideBySide}
        </a>
      </p>
      <p className="quiet">{list.dropHint}</p>
      <p className="quiet">{list.formHint}</p>
    </>
  );
}

interface RowsProps {
  readonly kind: ListKind<Assessment, Change>;
  readonly records: Records<Assessment>;
  readonly folders: Folders;
}

function Rows(props: RowsProps) {
  const words = useWords('assessment');
  const stored = props.records.list;
  const { list } = words;
  const standards = useListStandards(stored?.records);
  const backups = useBackups();
  const { language } = useSurroundings();
  const today = useToday();
  const [view, setView] = useState(FIRST_VIEW);
  const { kind, folders } = props;
  if (stored === undefined) return null;
  const all = stored.records.filter(({ sample }) => !sample);
  const own = shownOf(all, view, { kind, folders, today, language });
  const examples = stored.records.filter(({ sample }) => sample);
  const shared = { ...props, standards, backups };
  return (
    <>
      <h2>{list.yoursTitle}</h2>
      <FolderBar folders={folders} />
      {all.length > 1 && <ListTools {...{ view }} onChange={setView} />}
      {own.length === 0 ? (
        <NothingShown {...{ all, folders, view }} />
      ) : (
        <Group assessments={own} {...shared} />
      )}
      <OtherMembers folders={folders} typed={view.typed} />
      <TemplateList assessments={props.records} />
      {all.length > 0 && <PersistenceNote />}
      {examples.length > 0 && (
        <>
          <h2>{list.exampleTitle}</h2>
          <p className="quiet">{words.walk.example}</p>
          <Group assessments={examples} {...shared} />
          <ResetExample fail={props.records.fail} />
        </>
      )}
    </>
  );
}

/** Puts the example back as it is published, and says so: the row looks much the same. */
function ResetExample({ fail }: Pick<Records<Assessment>, 'fail'>) {
  const { root, language } = useSurroundings();
  const { list, errors } = useWords('assessment');
  const [said, setSaid] = useState('');
  const reset = async () => {
    setSaid('');
    const stored = await storeExample(root, language);
    if (stored.ok) return setSaid(list.exampleIsReset);
    if (stored.failure.code === 'fetch-failed') setSaid(errors.fetchFailed);
    else fail(stored.failure);
  };
  return (
    <p>
      <button type="button" className="plain" onClick={() => void reset()}>
        {list.resetExample}
      </button>{' '}
      <span role="status">{said}</span>
    </p>
  );
}

interface GroupProps extends RowsProps {
  readonly assessments: readonly Assessment[];
  readonly standards: ReadonlyMap<string, Standards>;
  readonly backups: ReadonlyMap<string, Backup> | undefined;
}

function Group({ assessments, standards, ...props }: GroupProps) {
  return (
    <ul className="assessment-list">
      {assessments.map((assessment) => (
        <AssessmentRow
          key={assessment.id}
          {...{ ...props, assessment }}
          standards={standards.get(assessment.id)}
        />
      ))}
    </ul>
  );
}
