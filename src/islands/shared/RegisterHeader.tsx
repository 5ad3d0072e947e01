import type { SessionState } from '#storage/assessment-session.ts';
import type { AssessmentWords } from '#text/words.ts';
import { SaveStatus } from './SaveStatus.tsx';
import type { Opened } from './use-opened.ts';

interface Props {
  readonly title: string;
  readonly lead: string;
  readonly session: Opened['session'];
  readonly state: SessionState;
  readonly language: string;
  readonly words: AssessmentWords;
}

/** What a page of the record is about, whether it is stored, and the way to take a change back. */
export function RegisterHeader({ title, lead, session, state, language, words }: Props) {
  const { assessment } = state;
  return (
    <>
      <p className="overline">{assessment.organisation || words.walk.unnamed}</p>
      <h1>{title}</h1>
      <p className="lead">{lead}</p>
      <p>
        <SaveStatus {...{ session, state, language, words }} />{' '}
        <button type="button" disabled={!state.canUndo} onClick={session.undo}>
          {words.walk.undo}
        </button>{' '}
        <button type="button" disabled={!state.canRedo} onClick={session.redo}>
          {words.walk.redo}
        </button>
      </p>
    </>
  );
}
