import { asEvidenced, hasEvidence } from '#core/audit/evidence-state.ts';
import type { Catalogue } from '#core/catalogue/catalogue.ts';
import { answerLookup } from '#core/scoring/answer-that-holds.ts';
import { scoreAssessment } from '#core/scoring/score-assessment.ts';
import { BarChart } from '#islands/figure/BarChart.tsx';
import { profilePoints } from '#islands/figure/profile-points.ts';
import { RadarChart } from '#islands/figure/RadarChart.tsx';
import type { HrefOf } from '#islands/shared/place.ts';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import type { Assessment } from '#schema/record/assessment.ts';
import { AreaTable } from './AreaTable.tsx';
import { ClauseTable } from './ClauseTable.tsx';
import { GapTable } from './GapTable.tsx';
import { OverallPanel } from './OverallPanel.tsx';

interface Props {
  readonly assessment: Assessment;
  /** As the checklist has it. */
  readonly catalogue: Catalogue;
  readonly levelNames: readonly string[];
  /** Today, such as `2026-11-25`: evidence counts while it is valid. */
  readonly today: string;
  readonly hrefOf: HrefOf;
}

/** The result against a standard with levels: level, profile, gaps and clauses. */
export function LevelsResult(props: Props) {
  const { language } = useSurroundings();
  const words = useWords('assessment');
  const { assessment, catalogue, levelNames, today } = props;
  const score = scoreAssessment(catalogue, assessment);
  const evidenced = hasEvidence(assessment)
    ? scoreAssessment(catalogue, asEvidenced(assessment, today))
    : undefined;
  const answer = answerLookup(catalogue, assessment);
  const points = profilePoints(score.areas);
  const shared = { score, evidenced, hrefOf: props.hrefOf };
  return (
    <>
      {score.overall.completeness.answered === 0 && <p className="notice">{words.result.empty}</p>}
      <OverallPanel {...shared} {...{ assessment, answer, levelNames }} />
      <h2>{words.result.areasTitle}</h2>
      <div className="profile">
        <RadarChart {...{ points, language }} words={words.result} />
        <BarChart points={points} />
      </div>
      <AreaTable areas={score.areas} {...{ evidenced, answer }} />
      <GapTable {...shared} {...{ catalogue, assessment }} />
      <ClauseTable {...shared} />
    </>
  );
}
