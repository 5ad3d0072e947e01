import { saveToFile } from '#islands/shared/backup/save-file.ts';
import { FinalNotice } from '#islands/shared/Locked.tsx';
import { placeOf } from '#islands/shared/place.ts';
import { SaveStatus } from '#islands/shared/SaveStatus.tsx';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import { useSession } from '#islands/shared/use-opened.ts';
import type { Place } from '#text/addresses.ts';
import type { Walk } from './use-walk.ts';

interface Props {
  readonly walk: Walk;
  readonly onHelp: () => void;
}

/** What is assessed, how it stands, whether it is saved, and the ways on. */
export function WalkHeader({ walk, onHelp }: Props) {
  const { addresses } = useSurroundings();
  const words = useWords('assessment');
  const { session, assessment, catalogues, clause } = walk;
  const state = useSession(session);
  // The clause comes along, so that the way back leads to it.
  const spot = { hash: placeOf(clause, catalogues) };
  const to = (place: Place) => addresses.place(place, assessment.id, spot);
  return (
    <header className="walk-header">
      {assessment.sample && <p className="notice">{words.walk.example}</p>}
      <FinalNotice assessment={assessment} />
      <div className="walk-title">
        <p className="walk-name">
          {assessment.name || assessment.organisation || words.walk.unnamed}
          {assessment.depth === 'quick' && <span className="quiet"> · {words.walk.quick}</span>}
        </p>
        <div className="walk-state">
          <SaveStatus {...{ session, state }} />
          <button type="button" disabled={!state.canUndo} onClick={session.undo}>
            {words.walk.undo}
          </button>
          <button type="button" disabled={!state.canRedo} onClick={session.redo}>
            {words.walk.redo}
          </button>
          <button type="button" onClick={onHelp}>
            {words.walk.keys}
          </button>
        </div>
      </div>
      <div className="walk-bar">
        <nav className="walk-tools" aria-label={words.walk.tools}>
          <button type="button" onClick={() => void saveToFile(assessment)}>
            {words.save.saveFile}
          </button>
          <a className="button" href={to('settings')}>
            {words.walk.settings}
          </a>
          <a className="button" href={to('evidence')}>
            {words.walk.evidenceRegister}
          </a>
          <a className="button" href={to('complaintFiles')}>
            {words.walk.sampleFiles}
          </a>
          <a className="button" href={to('findings')}>
            {words.walk.findings}
          </a>
          <a className="button" href={to('signOff')}>
            {words.walk.signOff}
          </a>
          <a className="button" href={to('result')}>
            {words.walk.result}
          </a>
          <a className="button primary" href={to('report')}>
            {words.walk.report}
          </a>
        </nav>
      </div>
    </header>
  );
}
