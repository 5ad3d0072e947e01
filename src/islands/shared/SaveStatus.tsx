import { fill } from '#core/message.ts';
import type { AssessmentSession, SessionState } from '#storage/assessment-session.ts';
import { storageSentence } from '#text/storage-sentence.ts';
import type { AssessmentWords } from '#text/words.ts';
import { writeWhen } from '#text/write-instant.ts';
import { Later } from './Later.tsx';
import { saveToFile } from './save-file.ts';

interface Props {
  readonly session: AssessmentSession;
  readonly state: SessionState;
  readonly language: string;
  readonly words: AssessmentWords;
}

const loadBackupNote = () => import('./backup/BackupNote.tsx').then((file) => file.BackupNote);

/** Whether what is on the screen is stored, quietly; loud only when it is not. */
export function SaveStatus({ session, state, language, words }: Props) {
  const { save } = state;
  if (save.kind !== 'failed') {
    const time = save.kind === 'saved' ? writeWhen(language, save.at, new Date()) : '';
    const text = save.kind === 'saving' ? words.save.saving : fill(words.save.saved, { time });
    return (
      <>
        <span className="save-status" data-save={save.kind}>
          {text}
        </span>{' '}
        <Later load={loadBackupNote} props={{ state, language, words }} />
      </>
    );
  }
  return (
    <div className="save-failed" role="alert" data-save="failed">
      <p>
        <strong>{words.save.failedTitle}</strong> {storageSentence(save.failure, words)}
      </p>
      <button type="button" className="primary" onClick={() => void saveToFile(state.assessment)}>
        {words.save.saveFile}
      </button>
      <button type="button" onClick={() => void session.saveAgain()}>
        {words.save.tryAgain}
      </button>
    </div>
  );
}
