import type { EvidencedClause } from '#core/audit/evidenced-clause.ts';
import { criterionNameIn } from '#core/catalogue/catalogue.ts';
import { fill, joinList } from '#core/message.ts';
import { toFigure } from '#core/scoring/fraction.ts';
import { type ClauseScore, isUntouched } from '#core/scoring/score-clause.ts';
import type { Compliance } from '#core/scoring/score-provisions.ts';
import { ComplianceMark } from '#islands/shared/ComplianceMark.tsx';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import { alignmentText, levelText, standingText } from '#text/score-text.ts';
import type { AssessmentWords } from '#text/words.ts';
import { StandingChip } from './StandingChip.tsx';

interface Props {
  readonly clauseScore: ClauseScore;
  /** How it is complied with, where it is a provision of a code. */
  readonly provision: Compliance | undefined;
  /** How it stands with valid evidence alone; undefined where there is no evidence at all. */
  readonly evidenced: EvidencedClause | undefined;
  readonly assessmentId: string;
}

/** Level and index of the open clause, and behind a fold why it is no higher. */
export function ClauseScoreLine(props: Props) {
  const { language, addresses } = useSurroundings();
  const words = useWords('assessment');
  const { clauseScore, provision, evidenced, assessmentId } = props;
  const { level, index, completeness, alignment, provisional } = clauseScore;
  const isOpen = isUntouched(clauseScore);
  if (provision)
    return (
      <p className="clause-score" id="clause-score">
        <ComplianceMark compliance={provision} /> {words.score.compliance[provision]}{' '}
        <span className="quiet">{fill(words.score.answered, { ...completeness })}</span>
        <Evidenced {...props} />
      </p>
    );
  return (
    <div className="clause-score">
      <p id="clause-score">
        <StandingChip score={clauseScore} />{' '}
        {index && !isOpen ? (
          <span>
            {fill(words.score.index, { figure: toFigure(index) })}
            {provisional && ` ${words.score.provisional}`}
          </span>
        ) : (
          <span>{standingText(clauseScore, words)}</span>
        )}{' '}
        <span className="quiet">
          {fill(words.score.answered, { ...completeness })}
          <span className="alignment"> · {alignmentText(alignment, words)}</span>
        </span>
        <Evidenced {...props} />
      </p>
      {level !== null && !isOpen && (
        <details className="why">
          <summary>{fill(words.walk.whyLevel, { level })}</summary>
          <ul>
            {reasons(props, language, words).map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
            {!evidenced && (
              <li>
                {words.walk.noEvidence}{' '}
                <a href={addresses.place('evidence', assessmentId)}>
                  {words.walk.evidenceRegister}
                </a>
              </li>
            )}
          </ul>
        </details>
      )}
    </div>
  );
}

/** What holds with valid evidence alone: loud only where it is less than what is claimed. */
function Evidenced({ clauseScore, evidenced, provision }: Props) {
  const words = useWords('assessment');
  if (evidenced === undefined || evidenced.level === null || isUntouched(clauseScore)) return null;
  const { level, compliance } = evidenced;
  const isSame = provision ? compliance === provision : level === clauseScore.level;
  if (isSame) return <span className="quiet"> · {words.score.evidencedSame}</span>;
  const result = provision ? words.score.compliance[compliance] : levelText(level, words);
  return <strong> · {fill(words.score.evidenced, { result })}</strong>;
}

/** Why the clause stands where it stands, in sentences. */
function reasons(
  { clauseScore: score, evidenced }: Props,
  language: string,
  words: AssessmentWords,
): string[] {
  const { walk } = words;
  const list = (criteria: ClauseScore['ahead']) =>
    joinList(
      language,
      criteria.map((criterion) => criterionNameIn(score.clause, criterion)),
    );
  const blocking = score.rungs.find((rung) => rung.state === 'incomplete');
  const empty = score.rungs
    .filter((rung) => rung.state === 'empty')
    .map((rung) => String(rung.rung));
  return [
    blocking
      ? fill(walk.heldBack, { next: blocking.rung, criteria: list(score.heldBackBy) })
      : walk.nothingHolds,
    ...(score.ahead.length > 0 ? [fill(walk.ahead, { criteria: list(score.ahead) })] : []),
    ...(empty.length > 0 ? [fill(walk.emptyRungs, { levels: joinList(language, empty) })] : []),
    ...(evidenced?.bare.length ? [fill(walk.bare, { criteria: list(evidenced.bare) })] : []),
    ...(score.provisional ? [words.score.provisionalNote] : []),
    words.score.alignmentNote,
  ];
}
