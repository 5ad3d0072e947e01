import { fill } from '#core/message.ts';
import type { PolicyProps } from '#islands/policy/policy-props.ts';
import { savePolicyFile } from '#islands/policy/save-policy-file.ts';
import type { PolicyState } from '#storage/policy-session.ts';
import { storageSentence } from '#text/storage-sentence.ts';
import { homeOf } from '#text/way-up.ts';
import { writeWhen } from '#text/write-instant.ts';
import type { OpenedDraft } from './use-draft.ts';

interface Props extends PolicyProps {
  readonly opened: OpenedDraft;
  readonly state: PolicyState;
}

/** What is drafted, whether it is stored, and the ways back. */
export function DraftHeader({ opened, state, root, language, words, saving }: Props) {
  const { session } = opened;
  const { save, policy } = state;
  const time = save.kind === 'saved' ? writeWhen(language, save.at, new Date()) : '';
  return (
    <header className="policy-header">
      <p className="overline">
        <a href={`${homeOf(root, language)}policy/`}>{words.list.title}</a>
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
