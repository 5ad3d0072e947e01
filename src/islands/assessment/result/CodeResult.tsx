import { answerLookup } from '#core/assessment/effective-answer.ts';
import { allClauses, type Catalogue, clauseLabel } from '#core/catalogue/catalogue.ts';
import { fillCount } from '#core/message.ts';
import type { AnswerLookup } from '#core/scoring/score-clause.ts';
import {
  COMPLIANCE,
  type ProvisionScore,
  scoreProvisions,
} from '#core/scoring/score-provisions.ts';
import { ComplianceMark } from '#islands/shared/ComplianceMark.tsx';
import type { HrefOf } from '#islands/shared/place.ts';
import type { Limit } from '#schema/authored/standard.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import type { AssessmentWords } from '#text/words.ts';

interface Props {
  readonly assessment: Assessment;
  /** As it is walked. */
  readonly catalogue: Catalogue;
  readonly hrefOf: HrefOf;
  readonly language: string;
  readonly words: AssessmentWords;
}

/** The result against a code of rules: how its provisions are complied with, and which are not. */
export function CodeResult(props: Props) {
  const { assessment, catalogue, words } = props;
  const { result } = words;
  const score = scoreProvisions(catalogue, assessment);
  const answer = answerLookup(catalogue, assessment);
  const open = score.clauses.filter(({ compliance }) =>
    ['doesNotComply', 'partly', 'unknown'].includes(compliance),
  );
  const { limits = [] } = catalogue.standard;
  return (
    <>
      {score.completeness.answered === 0 && <p className="notice">{result.empty}</p>}
      <h2>{result.overallTitle}</h2>
      <Counts score={score} words={words} />
      {assessment.depth === 'quick' && <p className="notice">{result.quickCode}</p>}
      <h2>{result.notCompliedTitle}</h2>
      {open.length === 0 && <p>{result.notCompliedNone}</p>}
      {open.map((provision) => (
        <NotComplied key={provision.clause.id} {...{ provision, answer }} {...props} />
      ))}
      <h2>{result.provisionsTitle}</h2>
      <ProvisionTable {...props} areas={score.areas} />
      {limits.length > 0 && <LimitTable {...props} limits={limits} />}
    </>
  );
}

function Counts({
  score: { counts },
  words,
}: {
  readonly score: ReturnType<typeof scoreProvisions>;
  readonly words: AssessmentWords;
}) {
  return (
    <ul className="ledger compliance-counts">
      {COMPLIANCE.map((compliance) => (
        <li key={compliance}>
          <span>
            <ComplianceMark compliance={compliance} /> {words.score.compliance[compliance]}
          </span>
          <span className="figure">{counts[compliance]}</span>
        </li>
      ))}
    </ul>
  );
}

function NotComplied({
  provision,
  answer,
  hrefOf,
  words,
}: Props & { readonly provision: ProvisionScore; readonly answer: AnswerLookup }) {
  const { clause, compliance } = provision;
  const missing = clause.criteria.filter(({ id }) =>
    ['unmet', 'partly', 'unknown'].includes(answer(id) ?? ''),
  );
  return (
    <section>
      <h3>
        <a href={hrefOf(clause)}>{clauseLabel(clause)}</a>
      </h3>
      <p className="quiet">
        <ComplianceMark compliance={compliance} /> {words.score.compliance[compliance]}
      </p>
      <ul>
        {missing.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
    </section>
  );
}

function ProvisionTable({
  areas,
  hrefOf,
  words,
}: Props & { readonly areas: ReturnType<typeof scoreProvisions>['areas'] }) {
  return (
    <div className="table-scroll">
      <table>
        <thead>
          <tr>
            <th scope="col">{words.areaWords.clause}</th>
            <th scope="col">{words.result.resultColumn}</th>
            <th scope="col" className="number">
              {words.areaWords.completeness}
            </th>
          </tr>
        </thead>
        {areas.map(({ area, clauses }) => (
          <tbody key={area.id}>
            <tr>
              <th scope="rowgroup" colSpan={3} className="group">
                {area.title}
              </th>
            </tr>
            {clauses.map(({ clause, compliance, completeness }) => (
              <tr key={clause.id}>
                <th scope="row">
                  <a href={hrefOf(clause)}>{clauseLabel(clause)}</a>
                </th>
                <td>
                  <ComplianceMark compliance={compliance} /> {words.score.compliance[compliance]}
                </td>
                <td className="number">
                  {completeness.answered}/{completeness.applicable}
                </td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

function LimitTable({
  limits,
  catalogue,
  hrefOf,
  language,
  words,
}: Props & { readonly limits: readonly Limit[] }) {
  const { result } = words;
  const clauses = allClauses(catalogue);
  return (
    <>
      <h2>{result.limitsTitle}</h2>
      <div className="table-scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">{result.limitWhat}</th>
              <th scope="col">{result.limitWithin}</th>
              <th scope="col">{result.limitFrom}</th>
              <th scope="col">{result.limitClause}</th>
            </tr>
          </thead>
          <tbody>
            {limits.map(({ id, what, value, unit, from, clause: slug }) => {
              const clause = clauses.find((one) => one.slug === slug);
              return (
                <tr key={id}>
                  <th scope="row">{what}</th>
                  <td>{fillCount(language, result.limitUnits[unit], value)}</td>
                  <td>{from}</td>
                  <td>{clause && <a href={hrefOf(clause)}>{clause.number}</a>}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </>
  );
}
