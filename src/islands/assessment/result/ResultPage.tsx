import { answerLookup } from '#core/assessment/effective-answer.ts';
import { scoreAssessment } from '#core/scoring/score-assessment.ts';
import { OpenFailurePanel } from '#islands/shared/OpenFailurePanel.tsx';
import { type Opened, useOpened, useSession } from '#islands/shared/use-opened.ts';
import { homeOf } from '#text/way-up.ts';
import type { AssessmentWords } from '#text/words.ts';
import { AreaTable } from './AreaTable.tsx';
import { BarChart } from './BarChart.tsx';
import { ClauseTable } from './ClauseTable.tsx';
import { GapTable } from './GapTable.tsx';
import { OverallPanel } from './OverallPanel.tsx';
import { profilePoints } from './profile-points.ts';
import { RadarChart } from './RadarChart.tsx';

interface Props {
  readonly root: string;
  readonly language: string;
  readonly words: AssessmentWords;
  readonly loading: string;
}

/** The result of an assessment: level, profile, clauses and gaps. */
export function ResultPage(props: Props) {
  const { root, language, words, loading } = props;
  const opening = useOpened(root, language);
  if (opening.kind === 'opening') return <h1 className="loading">{loading}</h1>;
  if (opening.kind === 'failed')
    return <OpenFailurePanel failure={opening.failure} {...{ root, language, words }} />;
  return <Result {...props} opened={opening.opened} />;
}

function Result({ opened, root, language, words }: Props & { readonly opened: Opened }) {
  const { session, standards } = opened;
  const [{ catalogue, levelNames }] = standards;
  const { assessment } = useSession(session);
  const score = scoreAssessment(catalogue, assessment);
  const answer = answerLookup(catalogue, assessment);
  const query = `?id=${encodeURIComponent(assessment.id)}`;
  const walkUrl = `${homeOf(root, language)}assessment/${query}`;
  const place = location.hash;
  const points = profilePoints(score.areas);
  const shared = { score, walkUrl, language, words };
  return (
    <article className="result">
      <p className="overline">
        {assessment.organisation || words.walk.unnamed} · {catalogue.standard.name}
        {assessment.sample && ` · ${words.walk.sample}`}
      </p>
      <h1>{words.result.title}</h1>
      <p className="actions">
        <a className="button" href={`${walkUrl}${place}`}>
          {words.result.back}
        </a>
        <a
          className="button primary"
          href={`${homeOf(root, language)}assessment/report/${query}${place}`}
        >
          {words.result.report}
        </a>
      </p>
      {score.overall.completeness.answered === 0 && <p className="notice">{words.result.empty}</p>}
      <OverallPanel {...shared} {...{ assessment, answer, levelNames }} />
      <h2>{words.result.areasTitle}</h2>
      <div className="profile">
        <RadarChart {...{ points, language }} words={words.result} />
        <BarChart {...{ points, language }} words={words.result} />
      </div>
      <AreaTable areas={score.areas} {...{ answer, language, words }} />
      <GapTable {...shared} {...{ catalogue, assessment }} />
      <ClauseTable {...shared} />
    </article>
  );
}
