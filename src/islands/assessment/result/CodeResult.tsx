import { asEvidenced, hasEvidence } from '#core/audit/evidence-state.ts';
import { type Catalogue, clauseLabel } from '#core/catalogue/catalogue.ts';
import { answerLookup } from '#core/scoring/answer-that-holds.ts';
import type { AnswerLookup } from '#core/scoring/score-clause.ts';
import {
  COMPLIANCE,
  type Compliance,
  type ProvisionScore,
  type ProvisionsScore,
  scoreProvisions,
} from '#core/scoring/score-provisions.ts';
import { ComplianceBar } from '#islands/figure/ComplianceBar.tsx';
import { ComplianceMark } from '#islands/shared/ComplianceMark.tsx';
import type { HrefOf } from '#islands/shared/place.ts';
import { useWords } from '#islands/shared/surroundings.tsx';
import type { Assessment } from '#schema/record/assessment.ts';
import { compliedText } from '#text/score-text.ts';
import { EvidencedNote } from './EvidencedNote.tsx';
import { LimitTable } from './LimitTable.tsx';
import { ProvisionTable } from './ProvisionTable.tsx';

interface Props {
  readonly assessment: Assessment;
  /** As the checklist has it. */
  readonly catalogue: Catalogue;
  /** Today, such as `2026-11-25`: evidence counts while it is valid. */
  readonly today: string;
  readonly hrefOf: HrefOf;
}

/** Answers by which something is missing. */
const OPEN: readonly string[] = ['unmet', 'partly', 'unknown'];

/** The result against a code of rules: how its provisions are complied with, and which are not. */
export function CodeResult(props: Props) {
  const words = useWords('assessment');
  const { assessment, catalogue, today } = props;
  const { result } = words;
  const score = scoreProvisions(catalogue, assessment);
  const evidenced = hasEvidence(assessment)
    ? scoreProvisions(catalogue, asEvidenced(assessment, today))
    : undefined;
  const answer = answerLookup(catalogue, assessment);
  const open = score.clauses.filter(({ compliance }) =>
    ['doesNotComply', 'partly', 'unknown'].includes(compliance),
  );
  return (
    <>
      {score.completeness.answered === 0 && <p className="notice">{result.emptyCode}</p>}
      <h2>{result.overallTitle}</h2>
      <Counts {...props} score={score} />
      <EvidencedNote
        evidenced={evidenced && compliedText(complianceIn(evidenced), words)}
        isLower={score.clauses.some(
          ({ compliance }, at) => evidenced?.clauses[at]?.compliance !== compliance,
        )}
        assessmentId={assessment.id}
      />
      {assessment.depth === 'quick' && <p className="notice">{result.quickCode}</p>}
      <h2>{result.notCompliedTitle}</h2>
      {open.length === 0 && <p>{result.notCompliedNone}</p>}
      {open.map((provision) => (
        <NotComplied key={provision.clause.id} {...{ provision, answer }} {...props} />
      ))}
      <h2>{result.provisionsTitle}</h2>
      <ProvisionTable {...props} areas={score.areas} evidenced={evidenced} />
      <LimitTable {...props} />
    </>
  );
}

function complianceIn({ clauses }: ProvisionsScore): readonly Compliance[] {
  return clauses.map(({ compliance }) => compliance);
}

function Counts({ score }: { readonly score: ProvisionsScore }) {
  const words = useWords('assessment');
  const { counts } = score;
  return (
    <>
      <p className="lead">{compliedText(complianceIn(score), words)}</p>
      <ComplianceBar counts={counts} />
      <table className="compliance-counts">
        <thead>
          <tr>
            <th scope="col">{words.result.resultColumn}</th>
            <th scope="col" className="number">
              {words.result.provisionsColumn}
            </th>
          </tr>
        </thead>
        <tbody>
          {COMPLIANCE.map((compliance) => (
            <tr key={compliance}>
              <th scope="row">
                <ComplianceMark compliance={compliance} /> {words.score.compliance[compliance]}
              </th>
              <td className="number">{counts[compliance]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function NotComplied({
  provision,
  answer,
  hrefOf,
}: Props & { readonly provision: ProvisionScore; readonly answer: AnswerLookup }) {
  const words = useWords('assessment');
  const { clause, compliance } = provision;
  // Criteria that the organisation added do not bear on compliance, so nothing is missing for want of them.
  const missing = clause.criteria.filter(
    ({ id, basis }) => basis !== 'practice' && OPEN.includes(answer(id) ?? ''),
  );
  return (
    <section>
      <h3>
        <a href={hrefOf(clause)}>{clauseLabel(clause)}</a>
      </h3>
      <p className="quiet">
        <ComplianceMark compliance={compliance} /> {words.score.compliance[compliance]}
      </p>
      <ul className="missing">
        {missing.map(({ id, text }) => {
          const value = answer(id);
          return (
            <li key={id}>
              {text} {value && <span className="quiet">{words.answers[value]}</span>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
