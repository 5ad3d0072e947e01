import { isBackupDue } from '#core/assessment/backup-due.ts';
import { fill } from '#core/message.ts';
import type { AssessmentState } from '#storage/assessments.ts';
import { writeInstant } from '#text/write-instant.ts';
import { saveToFile } from './backup/save-file.ts';
import { useKeptFile } from './backup/use-kept-file.ts';
import { useSurroundings, useWords } from './surroundings.tsx';

interface Props {
  readonly state: AssessmentState;
}

/** What is known of the assessment's file: kept up to date, held up, or too long ago. Quiet while all is well. */
export function BackupNote({ state }: Props) {
  const { language } = useSurroundings();
  const words = useWords('assessment');
  const { assessment, save } = state;
  const { kept, writeNow } = useKeptFile(assessment.id, save);
  const { backup } = words.save;
  switch (kept.kind) {
    case 'unknown':
      return null;
    case 'written':
      return <span className="quiet">{fill(backup.kept, { file: kept.name })}</span>;
    case 'paused':
    case 'failed':
      return (
        <span className="backup-note" role="status">
          {fill(backup[kept.kind], { file: kept.name })}{' '}
          <button type="button" onClick={() => void writeNow()}>
            {backup.writeAgain}
          </button>
        </span>
      );
    case 'none': {
      const { savedAt } = kept;
      if (!isBackupDue(assessment, savedAt, new Date().toISOString())) return null;
      const text = savedAt
        ? fill(backup.due, { when: writeInstant(language, savedAt) })
        : backup.never;
      return (
        <span className="backup-note" role="status">
          {text}{' '}
          <button type="button" onClick={() => void saveToFile(assessment)}>
            {words.save.saveFile}
          </button>
        </span>
      );
    }
  }
}
