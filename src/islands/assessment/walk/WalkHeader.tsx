import { fill } from '#core/message.ts';
import { toFigure } from '#core/scoring/fraction.ts';
import { saveToFile } from '#islands/shared/backup/save-file.ts';
import { LevelChip } from '#islands/shared/LevelChip.tsx';
import { FinalNotice } from '#islands/shared/Locked.tsx';
import { placeOf } from '#islands/shared/place.ts';
import { SaveStatus } from '#islands/shared/SaveStatus.tsx';
import type { AssessmentSession } from '#storage/assessment-session.ts';
import { alignmentText, answeredText, compliedText, levelText } from '#text/score-text.ts';
import { homeOf } from '#text/way-up.ts';
import type { AssessmentWords } from '#text/words.ts';
import { total, type Walk } from './use-walk.ts';

interface Props {
  readonly session: AssessmentSession;
  readonly walk: Walk;
  readonly root: string;
  readonly language: string;
  readonly words: AssessmentWords;
  readonly onHelp: () => void;
}

/** What is assessed, how it stands, whether it is saved, and the ways on. */
export function WalkHeader({ session, walk, root, language, words, onHelp }: Props) {
  const { state, catalogues, clause } = walk;
  const { assessment } = state;
  // The clause comes along, so that the way back leads to it.
  const query = `?id=${encodeURIComponent(assessment.id)}#${placeOf(clause, catalogues)}`;
  return (
    <header className="walk-header">
      {assessment.sample && <p className="notice">{words.walk.sample}</p>}
      <FinalNotice {...{ assessment, root, language, words }} />
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
        <Standing walk={walk} words={words} />
        <nav className="walk-tools" aria-label={words.walk.tools}>
          <button type="button" onClick={() => void saveToFile(assessment)}>
            {words.save.saveFile}
          </button>
          <a className="button" href={`${homeOf(root, language)}assessment/setup/${query}`}>
            {words.walk.settings}
          </a>
          <a className="button" href={`${homeOf(root, language)}assessment/evidence/${query}`}>
            {words.walk.evidenceRegister}
          </a>
          <a className="button" href={`${homeOf(root, language)}assessment/sample/${query}`}>
            {words.walk.sampleFiles}
          </a>
          <a className="button" href={`${homeOf(root, language)}assessment/findings/${query}`}>
            {words.walk.findings}
          </a>
          <a className="button" href={`${homeOf(root, language)}assessment/sign-off/${query}`}>
            {words.walk.signOff}
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

/** How the assessment stands against the standard of the open clause. */
function Standing({ walk, words }: Pick<Props, 'walk' | 'words'>) {
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
