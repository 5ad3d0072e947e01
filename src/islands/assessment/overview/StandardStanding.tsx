import { asEvidenced, hasEvidence } from '#core/audit/evidence-state.ts';
import type { Catalogue } from '#core/catalogue/catalogue.ts';
import { fill } from '#core/message.ts';
import type { ResultStandard } from '#core/result-blocks/result-context.ts';
import { toFigure } from '#core/scoring/fraction.ts';
import { type AssessmentScore, scoreAssessment } from '#core/scoring/score-assessment.ts';
import { scoreProvisions } from '#core/scoring/score-provisions.ts';
import { LevelChip } from '#islands/shared/LevelChip.tsx';
import { useWords } from '#islands/shared/surroundings.tsx';
import { alignmentText, answeredText, compliedText, levelText } from '#text/score-text.ts';
import { AreaProgressTable } from './AreaProgressTable.tsx';
import type { Overlooked } from './overlooked.ts';
import { StandingFigure } from './StandingFigure.tsx';

interface Props extends Overlooked {
  readonly catalogue: Catalogue;
  /** The same as the standard has it, with the names of its levels. */
  readonly standard: ResultStandard;
}

/** How the assessment stands against one standard: as claimed, with valid evidence alone, and area by area. */
export function StandardStanding(props: Props) {
  const { assessment, catalogue, catalogues } = props;
  const words = useWords('overview');
  const { id, name, scale } = catalogue.standard;
  const title = catalogues.length > 1 ? name : words.standing.title;
  return (
    <section className="standing" aria-labelledby={`standing-${id}`}>
      <h2 id={`standing-${id}`}>{title}</h2>
      {scale === 'levels' ? <LevelStanding {...props} /> : <CodeStanding {...props} />}
      {assessment.depth === 'quick' && <p className="quiet">{words.standing.quick[scale]}</p>}
    </section>
  );
}

function LevelStanding({ assessment, catalogue, standard, today, catalogues }: Props) {
  const { levelNames } = standard;
  const words = useWords('assessment');
  const { standing } = useWords('overview');
  const score = scoreAssessment(catalogue, assessment);
  const evidenced = hasEvidence(assessment)
    ? scoreAssessment(catalogue, asEvidenced(assessment, today)).overall
    : undefined;
  const { overall } = score;
  if (overall.completeness.answered === 0)
    return (
      <>
        <p className="quiet">{standing.notYet}</p>
        <AreaProgressTable {...{ assessment, catalogue, catalogues }} />
      </>
    );
  return (
    <>
      <div>
        <dl className="standing-facts">
          <LevelFact label={standing.claimed} score={overall} levelNames={levelNames} />
          {evidenced ? (
            <LevelFact label={standing.evidenced} score={evidenced} levelNames={levelNames} />
          ) : (
            <div>
              <dt>{standing.evidenced}</dt>
              <dd className="quiet">{standing.noEvidence}</dd>
            </div>
          )}
        </dl>
        <p className="quiet">
          {answeredText(overall, words)} · {alignmentText(overall.alignment, words)}
          {overall.provisional && ` · ${words.score.provisional}`}
        </p>
        <AreaProgressTable {...{ assessment, catalogue, catalogues }} />
      </div>
      <StandingFigure {...{ standard, assessment, catalogues, today }} />
    </>
  );
}

interface FactProps {
  readonly label: string;
  readonly score: AssessmentScore['overall'];
  readonly levelNames: readonly string[];
}

function LevelFact({ label, score: { level, index }, levelNames }: FactProps) {
  const words = useWords('assessment');
  const { standing } = useWords('overview');
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <LevelChip
          level={level}
          label={levelText(level, words)}
          notApplicable={words.walk.notApplicableShort}
        />{' '}
        {level === null ? standing.nothingApplies : levelNames[level - 1]}
        {index && (
          <span className="quiet"> {fill(words.score.index, { figure: toFigure(index) })}</span>
        )}
      </dd>
    </div>
  );
}

function CodeStanding({ assessment, catalogue, standard, today, catalogues }: Props) {
  const words = useWords('assessment');
  const { standing } = useWords('overview');
  const score = scoreProvisions(catalogue, assessment);
  const evidenced = hasEvidence(assessment)
    ? scoreProvisions(catalogue, asEvidenced(assessment, today))
    : undefined;
  const complied = ({ clauses }: typeof score) =>
    compliedText(
      catalogue.standard,
      clauses.map(({ compliance }) => compliance),
      words,
    );
  return (
    <>
      <dl className="standing-facts">
        <div>
          <dt>{standing.claimed}</dt>
          <dd>{complied(score)}</dd>
        </div>
        <div>
          <dt>{standing.evidenced}</dt>
          <dd className={evidenced ? undefined : 'quiet'}>
            {evidenced ? complied(evidenced) : standing.noEvidence}
          </dd>
        </div>
      </dl>
      {score.completeness.answered > 0 && (
        <StandingFigure {...{ standard, assessment, catalogues, today }} />
      )}
      <AreaProgressTable {...{ assessment, catalogue, catalogues }} />
    </>
  );
}
