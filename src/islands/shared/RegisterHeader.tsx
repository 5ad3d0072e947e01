import type { AssessmentState } from '#storage/assessments.ts';
import { SaveStatus } from './SaveStatus.tsx';
import { useWords } from './surroundings.tsx';
import type { Opened } from './use-opened.ts';

interface Props {
  readonly title: string;
  readonly lead: string;
  readonly session: Opened['session'];
  readonly state: AssessmentState;
}

/** What a page of the record is about, whether it is stored, and the way to take a change back. */
export function RegisterHeader({ title, lead, session, state }: Props) {
  const words = useWords('assessment');
  const { assessment } = state;
  return (
    <>
      <p className="overline">{assessment.organisation || words.walk.unnamed}</p>
      <h1>{title}</h1>
      <p className="lead">{lead}</p>
      <p>
        <SaveStatus {...{ session, state }} />{' '}
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
