import { fill } from '#core/message.ts';
import { savePolicyFile } from '#islands/policy/save-policy-file.ts';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import type { Policy } from '#schema/record/policy.ts';
import type { SessionState } from '#storage/session-state.ts';
import { storageSentence } from '#text/storage-sentence.ts';
import { writeWhen } from '#text/write-instant.ts';
import type { OpenedDraft } from './use-draft.ts';

interface Props {
  readonly opened: OpenedDraft;
  readonly state: SessionState<Policy>;
}

/** What is drafted, whether it is stored, and the ways back. */
export function DraftHeader({ opened, state }: Props) {
  const { language, addresses } = useSurroundings();
  const words = useWords('policy');
  const saving = useWords('assessment');
  const { session } = opened;
  const { save, record: policy } = state;
  const time = save.kind === 'saved' ? writeWhen(language, save.at, new Date()) : '';
  return (
    <header className="policy-header">
      <p className="overline">
        <a href={addresses.page('policy/')}>{words.list.title}</a>
      </p>
      <h1>{words.draft.title}</h1>
      {save.kind === 'failed' ? (
        <div className="save-failed" role="alert" data-save="failed">
          <p>
            <strong>{words.draft.failedTitle}</strong> {storageSentence(save.failure, saving)}
          </p>
          <button type="button" className="primary" onClick={() => savePolicyFile(policy)}>
            {words.list.saveFile}
          </button>
          <button type="button" onClick={() => void session.saveAgain()}>
            {saving.save.tryAgain}
          </button>
        </div>
      ) : (
        <p>
          <span className="save-status" data-save={save.kind}>
            {save.kind === 'saving' ? saving.save.saving : fill(saving.save.saved, { time })}
          </span>{' '}
          <button type="button" disabled={!state.canUndo} onClick={session.undo}>
            {words.draft.undo}
          </button>{' '}
          <button type="button" disabled={!state.canRedo} onClick={session.redo}>
            {words.draft.redo}
          </button>{' '}
          <button type="button" onClick={() => savePolicyFile(policy)}>
            {words.list.saveFile}
          </button>
        </p>
      )}
    </header>
  );
}
