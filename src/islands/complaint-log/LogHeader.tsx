import { fill } from '#core/message.ts';
import { SaveFailed } from '#islands/shared/SaveFailed.tsx';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import { WindowNews } from '#islands/shared/WindowNews.tsx';
import type { LogRecord } from '#schema/record/log-record.ts';
import type { LogSession } from '#storage/complaint-logs.ts';
import type { SessionState } from '#storage/session-state.ts';
import { writeWhen } from '#text/write-instant.ts';
import { saveLogFile } from './save-log-file.ts';

interface Props {
  readonly session: LogSession;
  readonly state: SessionState<LogRecord>;
}

/** Whose register it is, whether it is stored, and the ways back. */
export function LogHeader({ session, state }: Props) {
  const { language, addresses } = useSurroundings();
  const words = useWords('complaintLog');
  const saving = useWords('assessment');
  const { save, record } = state;
  const time = save.kind === 'saved' ? writeWhen(language, save.at, new Date()) : '';
  return (
    <header>
      <p className="overline">
        <a href={addresses.page('register/')}>{words.title}</a>
      </p>
      <h1>{record.name || record.organisation || words.list.unnamed}</h1>
      {save.kind === 'failed' ? (
        <SaveFailed
          {...{ state }}
          failure={save.failure}
          title={words.kept.notSaved}
          list={{ href: addresses.page('register/'), label: words.kept.toList }}
          onSaveFile={() => saveLogFile(record)}
          onTryAgain={() => void session.saveAgain()}
        />
      ) : (
        <p>
          <span className="save-status" data-save={save.kind}>
            {save.kind === 'saving' ? saving.save.saving : fill(saving.save.saved, { time })}
          </span>{' '}
          <button type="button" disabled={!state.canUndo} onClick={session.undo}>
            {words.kept.undo}
          </button>{' '}
          <button type="button" disabled={!state.canRedo} onClick={session.redo}>
            {words.kept.redo}
          </button>{' '}
          <button type="button" onClick={() => saveLogFile(record)}>
            {saving.list.saveFile}
          </button>
        </p>
      )}
      <WindowNews {...{ state }} />
    </header>
  );
}
