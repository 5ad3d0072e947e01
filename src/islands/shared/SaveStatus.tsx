import { useEffect, useRef, useState } from 'react';
import { isBackupDue } from '#core/assessment/backup-due.ts';
import { fill } from '#core/message.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import type { AssessmentSession, AssessmentState } from '#storage/assessments.ts';
import { readBackup, watchBackups } from '#storage/backups.ts';
import { writeWhen } from '#text/write-instant.ts';
import { saveToFile } from './backup/save-file.ts';
import { Later } from './Later.tsx';
import { SaveFailed } from './SaveFailed.tsx';
import { useSurroundings, useWords } from './surroundings.tsx';

interface Props {
  readonly session: AssessmentSession;
  readonly state: AssessmentState;
}

const loadBackupNote = () => import('./BackupNote.tsx').then((file) => file.BackupNote);

/** Whether there is anything to say of the assessment's file: it is kept up to date, or was saved too long ago. */
function useNoteWanted(assessment: Assessment): boolean {
  const [isWanted, setWanted] = useState(false);
  const opened = useRef(assessment);
  useEffect(() => {
    const look = async () => {
      const read = await readBackup(opened.current.id);
      if (!read.ok) return;
      const { file, savedAt } = read.value ?? {};
      const isDue = isBackupDue(opened.current, savedAt, new Date().toISOString());
      setWanted((before) => before || isDue || file !== undefined);
    };
    void look();
    return watchBackups(() => void look());
  }, []);
  return isWanted;
}

/** Whether what is on the screen is stored, quietly; loud only when it is not. */
export function SaveStatus({ session, state }: Props) {
  const { language, addresses } = useSurroundings();
  const words = useWords('assessment');
  const { save, assessment } = state;
  const isNoteWanted = useNoteWanted(assessment);
  if (save.kind !== 'failed') {
    const time = save.kind === 'saved' ? writeWhen(language, save.at, new Date()) : '';
    const text = save.kind === 'saving' ? words.save.saving : fill(words.save.saved, { time });
    return (
      <>
        <span className="save-status" data-save={save.kind}>
          {text}
        </span>{' '}
        {isNoteWanted && <Later load={loadBackupNote} props={{ state }} />}
      </>
    );
  }
  return (
    <SaveFailed
      {...{ state }}
      failure={save.failure}
      title={words.save.failedTitle}
      list={{ href: addresses.page('assessments/'), label: words.errors.toList }}
      onSaveFile={() => void saveToFile(assessment)}
      onTryAgain={() => void session.saveAgain()}
    />
  );
}
