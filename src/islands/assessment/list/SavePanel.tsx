import { useState } from 'react';
import { fill } from '#core/message.ts';
import type { Records } from '#islands/record-list/use-records.ts';
import { downloadLocked } from '#islands/shared/backup/save-bundle.ts';
import { writeBackup } from '#islands/shared/backup/write-backup.ts';
import { Later } from '#islands/shared/Later.tsx';
import { useWords } from '#islands/shared/surroundings.tsx';
import type { Assessment } from '#schema/record/assessment.ts';
import { noteBackup } from '#storage/backups.ts';
import type { Backup } from '#storage/database.ts';
import { canKeepFile, pickFile } from '#storage/kept-file.ts';
import { fileName } from '#text/file-name.ts';
import { PassphraseField } from './PassphraseField.tsx';

interface Props {
  readonly records: Records<Assessment>;
  readonly assessment: Assessment;
  readonly backup: Backup | undefined;
}

/** Shortest passphrase, in characters: shorter ones are guessed whatever the cipher. */
const PASSPHRASE_LENGTH = 8;

const loadRedactedCopy = async () => (await import('./RedactedCopy.tsx')).RedactedCopy;

/** Further ways to save an assessment: locked with a passphrase, and into a file that is kept up to date. */
export function SavePanel(props: Props) {
  // A list may be long: what is folded in is made when it is opened.
  const [isOpen, setOpen] = useState(false);
  const files = useWords('files');
  return (
    <details className="save-panel" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{files.more}</summary>
      {isOpen && isSecureContext && <PassphraseForm {...props} />}
      {isOpen && !isSecureContext && <p className="quiet">{files.cannotLock}</p>}
      {isOpen && <KeptFile {...props} />}
      {isOpen && <Later load={loadRedactedCopy} props={props} />}
    </details>
  );
}

function PassphraseForm({ records, assessment }: Props) {
  const files = useWords('files');
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [problem, setProblem] = useState<string>();
  const [isMaking, setMaking] = useState(false);
  const save = async () => {
    if (Array.from(passphrase).length < PASSPHRASE_LENGTH)
      return setProblem(fill(files.tooShort, { limit: PASSPHRASE_LENGTH }));
    if (passphrase !== again) return setProblem(files.notTheSame);
    setProblem(undefined);
    setMaking(true);
    await records.withStored(assessment.id, (stored) => downloadLocked(stored, passphrase));
    setMaking(false);
    setPassphrase('');
    setAgain('');
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <h4>{files.lockTitle}</h4>
      <p>{files.lockLead}</p>
      <div className="field-row">
        <PassphraseField
          isNew
          label={files.passphrase}
          value={passphrase}
          onChange={setPassphrase}
        />
        <PassphraseField isNew label={files.passphraseAgain} value={again} onChange={setAgain} />
      </div>
      {problem !== undefined && (
        <p className="field-error" role="alert">
          {problem}
        </p>
      )}
      <button type="submit" disabled={isMaking}>
        {isMaking ? files.making : files.lock}
      </button>
    </form>
  );
}

function KeptFile({ assessment, backup }: Props) {
  const files = useWords('files');
  const [problem, setProblem] = useState<string>();
  if (!canKeepFile()) return <p className="quiet">{files.cannotKeep}</p>;
  const choose = async () => {
    try {
      const file = await pickFile(fileName(assessment, 'redress'));
      // Nothing is in it yet: it counts as saved once it is written.
      if (file === undefined) return;
      await noteBackup(assessment.id, { file, savedAt: undefined });
      const written = await writeBackup(assessment.id, file);
      setProblem(written.kind === 'written' ? undefined : files.notWritten);
    } catch {
      setProblem(files.notChosen);
    }
  };
  return (
    <section>
      <h4>{files.keepTitle}</h4>
      <p>{backup?.file ? fill(files.keeping, { file: backup.file.name }) : files.keepLead}</p>
      {problem !== undefined && (
        <p className="field-error" role="alert">
          {problem}
        </p>
      )}
      <p className="row-actions">
        <button type="button" onClick={() => void choose()}>
          {backup?.file ? files.keepOther : files.keep}
        </button>
        {backup?.file && (
          <button type="button" onClick={() => void noteBackup(assessment.id, { file: undefined })}>
            {files.stopKeeping}
          </button>
        )}
      </p>
    </section>
  );
}
