import { fill } from '#core/message.ts';
import type { Recorded } from '#core/record/record-kind.ts';
import { SaveFailed } from '#islands/shared/SaveFailed.tsx';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import { WindowNews } from '#islands/shared/WindowNews.tsx';
import type { SessionState } from '#storage/session-state.ts';
import { writeWhen } from '#text/write-instant.ts';

interface Props {
  readonly session: {
    readonly undo: () => void;
    readonly redo: () => void;
    readonly saveAgain: () => Promise<unknown>;
  };
  readonly state: SessionState<Recorded>;
  readonly words: {
    readonly failed: string;
    readonly toList: string;
    readonly undo: string;
    readonly redo: string;
    readonly saveFile: string;
  };
  readonly onSaveFile: () => void;
}

/** Whether a draft or a check is stored, the ways back, and what another window did. */
export function SaveBar({ session, state, words, onSaveFile }: Props) {
  const { language, addresses } = useSurroundings();
  const { save: texts } = useWords('assessment');
  const { save, canUndo, canRedo } = state;
  const time = save.kind === 'saved' ? writeWhen(language, save.at, new Date()) : '';
  return (
    <>
      {save.kind === 'failed' ? (
        <SaveFailed
          {...{ state, onSaveFile }}
          failure={save.failure}
          title={words.failed}
          list={{ href: addresses.page('policy/'), label: words.toList }}
          onTryAgain={() => void session.saveAgain()}
        />
      ) : (
        <p>
          <span className="save-status" data-save={save.kind}>
            {save.kind === 'saving' ? texts.saving : fill(texts.saved, { time })}
          </span>{' '}
          <button type="button" disabled={!canUndo} onClick={session.undo}>
            {words.undo}
          </button>{' '}
          <button type="button" disabled={!canRedo} onClick={session.redo}>
            {words.redo}
          </button>{' '}
          <button type="button" onClick={onSaveFile}>
            {words.saveFile}
          </button>
        </p>
      )}
      <WindowNews {...{ state }} />
    </>
  );
}
