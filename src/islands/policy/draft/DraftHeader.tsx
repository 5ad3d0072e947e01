import { fill } from '#core/message.ts';
import { savePolicyFile } from '#islands/policy/save-policy-file.ts';
import { SaveFailed } from '#islands/shared/SaveFailed.tsx';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import { WindowNews } from '#islands/shared/WindowNews.tsx';
import type { Policy } from '#schema/record/policy.ts';
import type { SessionState } from '#storage/session-state.ts';
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
        <SaveFailed
          {...{ state }}
          failure={save.failure}
          title={words.draft.failedTitle}
          list={{ href: addresses.page('policy/'), label: words.draft.toList }}
          onSaveFile={() => savePolicyFile(policy)}
          onTryAgain={() => void session.saveAgain()}
        />
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
      <WindowNews {...{ state }} />
    </header>
  );
}
