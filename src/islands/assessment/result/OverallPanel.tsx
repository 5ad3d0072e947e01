import { clauseLabel, criterionName } from '#core/catalogue/catalogue.ts';
import { fill, fillCount, joinList } from '#core/message.ts';
import { toFigure } from '#core/scoring/fraction.ts';
import { type Lift, overallLift } from '#core/scoring/lift.ts';
import type { AssessmentScore } from '#core/scoring/score-assessment.ts';
import type { AnswerLookup, ClauseScore } from '#core/scoring/score-clause.ts';
import { LevelChip } from '#islands/shared/LevelChip.tsx';
import type { HrefOf } from '#islands/shared/place.ts';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import type { Assessment } from '#schema/record/assessment.ts';
import { alignmentText, answeredText, levelText } from '#text/score-text.ts';
import { EvidencedNote } from './EvidencedNote.tsx';

interface Props {
  readonly assessment: Assessment;
  readonly score: AssessmentScore;
  /** Scored with valid evidence alone; undefined where there is none. */
  readonly evidenced: AssessmentScore | undefined;
  readonly answer: AnswerLookup;
  readonly levelNames: readonly string[];
  readonly hrefOf: HrefOf;
}

/** The overall level, what holds it back and the shortest way up. */
export function OverallPanel(props: Props) {
  const words = useWords('assessment');
  const { assessment, score, evidenced, answer, levelNames } = props;
  const { level, index, provisional, alignment } = score.overall;
  const lift = overallLift(score, assessment, answer);
  return (
    <section aria-labelledby="overall-heading">
      <h2 id="overall-heading">{words.result.overallTitle}</h2>
      <div className="big-level">
        <LevelChip
          level={level}
          label={levelText(level, words)}
          notApplicable={words.walk.notApplicableShort}
        />
        <div>
          <p className="lead">{level === null ? words.result.none : levelNames[level - 1]}</p>
          <p className="quiet">
            {index && `${fill(words.score.index, { figure: toFigure(index) })} · `}
            {alignmentText(alignment, words)} · {answeredText(score.overall, words)}
          </p>
        </div>
      </div>
      <EvidencedNote
        evidenced={evidenced && levelText(evidenced.overall.level, words)}
        isLower={score.clauses.some(
          ({ level: claimed }, at) => evidenced?.clauses[at]?.level !== claimed,
        )}
        assessmentId={assessment.id}
      />
      {provisional && <p className="notice">{words.score.provisionalNote}</p>}
      {assessment.depth === 'quick' && <p className="notice">{words.score.quickNote}</p>}
      <p className="quiet">{words.score.alignmentNote}</p>
      {level !== null && <HeldBackText {...props} />}
      {lift && lift.criteria.length > 0 && <LiftText {...props} lift={lift} />}
    </section>
  );
}

function HeldBackText({ score, hrefOf }: Props) {
  const { language } = useSurroundings();
  const words = useWords('assessment');
  const { level, index, heldBack } = score.overall;
  const { result } = words;
  const isMean = heldBack.by === 'index' || heldBack.by === 'both';
  const isLowest = heldBack.by === 'lowestClause' || heldBack.by === 'both';
  const [lowest] = heldBack.lowest;
  return (
    <>
      <h3>{result.heldBackTitle}</h3>
      {heldBack.by === 'nothing' && <p>{result.nothing}</p>}
      {isMean && index && level !== null && (
        <p>{fill(result.byIndex, { figure: toFigure(index), next: level + 1 })}</p>
      )}
      {isLowest && lowest?.level && (
        <>
          <p>
            {fillCount(language, result.byLowest, heldBack.lowest.length, { level: lowest.level })}
          </p>
          <ClauseLinks scores={heldBack.lowest} hrefOf={hrefOf} />
        </>
      )}
    </>
  );
}

function LiftText({ score, lift, hrefOf }: Props & { readonly lift: Lift }) {
  const { language } = useSurroundings();
  const words = useWords('assessment');
  const { result } = words;
  const wanted = new Set(lift.criteria.map(({ id }) => id));
  const scores = score.clauses.filter(({ clause }) =>
    clause.criteria.some(({ id }) => wanted.has(id)),
  );
  return (
    <>
      <h3>{fill(result.liftTitle, { level: lift.level })}</h3>
      <p>{fillCount(language, result.lift, lift.criteria.length, { level: lift.level })}</p>
      <ClauseLinks
        scores={scores}
        hrefOf={hrefOf}
        after={({ clause }) =>
          joinList(
            language,
            clause.criteria.filter(({ id }) => wanted.has(id)).map(({ id }) => criterionName(id)),
          )
        }
      />
    </>
  );
}

interface LinksProps {
  readonly scores: readonly ClauseScore[];
  readonly hrefOf: HrefOf;
  readonly after?: (score: ClauseScore) => string;
}

function ClauseLinks({ scores, hrefOf, after }: LinksProps) {
  return (
    <ul className="ledger">
      {scores.map((score) => (
        <li key={score.clause.id}>
          <a href={hrefOf(score.clause)}>{clauseLabel(score.clause)}</a>
          {after && <span className="figure">{after(score)}</span>}
        </li>
      ))}
    </ul>
  );
}
