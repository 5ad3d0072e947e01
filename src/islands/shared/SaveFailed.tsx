import type { Recorded } from '#core/record/record-kind.ts';
import type { StorageFailure } from '#storage/failure.ts';
import type { SessionState } from '#storage/session-state.ts';
import { storageSentence } from '#text/storage-sentence.ts';
import { useWords } from './surroundings.tsx';

interface Props {
  readonly state: Pick<SessionState<Recorded>, 'isGone'>;
  readonly failure: StorageFailure;
  readonly title: string;
  /** The address of the list of its kind. */
  readonly list: { readonly href: string; readonly label: string };
  readonly onSaveFile: () => void;
  readonly onTryAgain: () => void;
}

/** What is on the screen is not stored: why, the way to keep it all the same, and the way on. */
export function SaveFailed(props: Props) {
  const words = useWords('assessment');
  const { state, failure, title, list } = props;
  return (
    <div className="save-failed" role="alert" data-save="failed">
      <p>
        <strong>{state.isGone ? words.windows.gone : title}</strong>{' '}
        {state.isGone ? words.windows.goneWay : storageSentence(failure, words)}
      </p>
      <button type="button" className="primary" onClick={props.onSaveFile}>
        {words.save.saveFile}
      </button>
      {state.isGone ? (
        <a className="button" href={list.href}>
          {list.label}
        </a>
      ) : (
        <button type="button" onClick={props.onTryAgain}>
          {words.save.tryAgain}
        </button>
      )}
    </div>
  );
}
