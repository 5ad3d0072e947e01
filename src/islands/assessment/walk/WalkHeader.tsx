import { fill } from '#core/message.ts';
import { toFigure } from '#core/scoring/fraction.ts';
import { saveToFile } from '#islands/shared/backup/save-file.ts';
import { LevelChip } from '#islands/shared/LevelChip.tsx';
import { FinalNotice } from '#islands/shared/Locked.tsx';
import { placeOf } from '#islands/shared/place.ts';
import { SaveStatus } from '#islands/shared/SaveStatus.tsx';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import type { AssessmentSession } from '#storage/assessment-session.ts';
import type { Place } from '#text/addresses.ts';
import { alignmentText, answeredText, compliedText, levelText } from '#text/score-text.ts';
import { total, type Walk } from './use-walk.ts';

interface Props {
  readonly session: AssessmentSession;
  readonly walk: Walk;
  readonly onHelp: () => void;
}

/** What is assessed, how it stands, whether it is saved, and the ways on. */
export function WalkHeader({ session, walk, onHelp }: Props) {
  const { addresses } = useSurroundings();
  const words = useWords('assessment');
  const { state, catalogues, clause } = walk;
  const { assessment } = state;
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
        <Standing walk={walk} />
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

/** How the assessment stands against the standard of the open clause. */
function Standing({ walk }: Pick<Props, 'walk'>) {
  const words = useWords('assessment');
  const { catalogues, catalogue, provisions } = walk;
  const toConfirm = total(walk.toConfirm);
  const { overall } = walk.score;
  const name = catalogues.length > 1 ? catalogue.standard.name : words.score.overall;
  return (
    <p className="walk-score" id="overall-score">
      <span>{name}</span>{' '}
      {provisions ? (
        <>
          · <span>{compliedText([...provisions.values()], words)}</span>{' '}
          <span className="quiet">{answeredText(overall, words)}</span>
        </>
      ) : (
        <>
          <LevelChip
            level={overall.level}
            label={levelText(overall.level, words)}
            notApplicable={words.walk.notApplicableShort}
          />{' '}
          <span>
            {overall.index && fill(words.score.index, { figure: toFigure(overall.index) })}
            {overall.provisional && ` ${words.score.provisional}`}
          </span>{' '}
          <span className="quiet">
            {answeredText(overall, words)} · {alignmentText(overall.alignment, words)}
          </span>
        </>
      )}{' '}
      {toConfirm > 0 && (
        <strong className="to-confirm">{fill(words.walk.toConfirm, { count: toConfirm })}</strong>
      )}
    </p>
  );
}
