import { asEvidenced, hasEvidence } from '#core/audit/evidence-state.ts';
import type { Catalogue } from '#core/catalogue/catalogue.ts';
import { fill } from '#core/message.ts';
import { toFigure } from '#core/scoring/fraction.ts';
import { type AssessmentScore, scoreAssessment } from '#core/scoring/score-assessment.ts';
import { scoreProvisions } from '#core/scoring/score-provisions.ts';
import { ComplianceBar } from '#islands/figure/ComplianceBar.tsx';
import { profilePoints } from '#islands/figure/profile-points.ts';
import { RadarChart } from '#islands/figure/RadarChart.tsx';
import { LevelChip } from '#islands/shared/LevelChip.tsx';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import { alignmentText, answeredText, compliedText, levelText } from '#text/score-text.ts';
import { AreaProgressTable } from './AreaProgressTable.tsx';
import type { Overlooked } from './overlooked.ts';

interface Props extends Overlooked {
  readonly catalogue: Catalogue;
  /** Names of its levels; none for a code of rules. */
  readonly levelNames: readonly string[];
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
      {assessment.depth === 'quick' && <QuickNote scale={scale} />}
    </section>
  );
}

function QuickNote({ scale }: { readonly scale: Catalogue['standard']['scale'] }) {
  const { score, result } = useWords('assessment');
  return <p className="quiet">{scale === 'levels' ? score.quickNote : result.quickCode}</p>;
}

function LevelStanding({ assessment, catalogue, levelNames, today, catalogues }: Props) {
  const { language } = useSurroundings();
  const words = useWords('assessment');
  const { standing } = useWords('overview');
  const score = scoreAssessment(catalogue, assessment);
  const evidenced = hasEvidence(assessment)
    ? scoreAssessment(catalogue, asEvidenced(assessment, today)).overall
    : undefined;
  const { overall } = score;
  const points = profilePoints(score.areas);
  if (overall.completeness.answered === 0)
    return (
      <>
        <p className="quiet">{standing.notYet}</p>
        <AreaProgressTable {...{ assessment, catalogue, catalogues }} />
      </>
    );
  return (
    <div className="standing-parts">
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
      <RadarChart {...{ points, language }} words={words.result} />
    </div>
  );
}

interface FactProps {
  readonly label: string;
  readonly score: AssessmentScore['overall'];
  readonly levelNames: readonly string[];
}

function LevelFact({ label, score: { level, index }, levelNames }: FactProps) {
  const words = useWords('assessment');
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <LevelChip
          level={level}
          label={levelText(level, words)}
          notApplicable={words.walk.notApplicableShort}
        />{' '}
        {level === null ? words.result.none : levelNames[level - 1]}
        {index && (
          <span className="quiet"> {fill(words.score.index, { figure: toFigure(index) })}</span>
        )}
      </dd>
    </div>
  );
}

function CodeStanding({ assessment, catalogue, today, catalogues }: Props) {
  const words = useWords('assessment');
  const { standing } = useWords('overview');
  const score = scoreProvisions(catalogue, assessment);
  const evidenced = hasEvidence(assessment)
    ? scoreProvisions(catalogue, asEvidenced(assessment, today))
    : undefined;
  const complied = ({ clauses }: typeof score) =>
    compliedText(
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
      {score.completeness.answered > 0 && <ComplianceBar counts={score.counts} />}
      <AreaProgressTable {...{ assessment, catalogue, catalogues }} />
    </>
  );
}
