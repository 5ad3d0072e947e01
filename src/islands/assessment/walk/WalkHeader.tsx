import type { Clause } from '#core/catalogue/catalogue.ts';
import { fill } from '#core/message.ts';
import { toFigure } from '#core/scoring/fraction.ts';
import type { AssessmentScore } from '#core/scoring/score-assessment.ts';
import { LevelChip } from '#islands/shared/LevelChip.tsx';
import { SaveStatus, saveToFile } from '#islands/shared/SaveStatus.tsx';
import type { AssessmentSession, SessionState } from '#storage/assessment-session.ts';
import { alignmentText, answeredText, levelText } from '#text/score-text.ts';
import { homeOf } from '#text/way-up.ts';
import type { AssessmentWords } from '#text/words.ts';

interface Props {
  readonly session: AssessmentSession;
  readonly state: SessionState;
  readonly score: AssessmentScore;
  readonly clause: Clause;
  readonly root: string;
  readonly language: string;
  readonly words: AssessmentWords;
  readonly onHelp: () => void;
}

/** What is assessed, how it stands, whether it is saved, and the ways on. */
export function WalkHeader({
  session,
  state,
  score,
  clause,
  root,
  language,
  words,
  onHelp,
}: Props) {
  const { assessment } = state;
  const { overall } = score;
  // The clause comes along, so that the way back leads to it.
  const query = `?id=${encodeURIComponent(assessment.id)}#${clause.slug}`;
  return (
    <header className="walk-header">
      {assessment.sample && <p className="notice">{words.walk.sample}</p>}
      <div className="walk-title">
        <p className="walk-name">
          {assessment.name || assessment.organisation || words.walk.unnamed}
          {assessment.depth === 'quick' && <span className="quiet"> · {words.walk.quick}</span>}
        </p>
        <div className="walk-state">
          <SaveStatus {...{ session, state, language, words }} />
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
        <p className="walk-score" id="overall-score">
          <span>{words.score.overall}</span>{' '}
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
        </p>
        <nav className="walk-tools" aria-label={words.walk.settings}>
          <button type="button" onClick={() => saveToFile(session)}>
            {words.save.saveFile}
          </button>
          <a className="button" href={`${homeOf(root, language)}assessment/setup/${query}`}>
            {words.walk.settings}
          </a>
          <a className="button" href={`${homeOf(root, language)}assessment/result/${query}`}>
            {words.walk.result}
          </a>
          <a
            className="button primary"
            href={`${homeOf(root, language)}assessment/report/${query}`}
          >
            {words.walk.report}
          </a>
        </nav>
      </div>
    </header>
  );
}
