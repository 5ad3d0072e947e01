import type { Catalogue } from '#core/catalogue/catalogue.ts';
import { clauseLabel, criterionName } from '#core/catalogue/catalogue.ts';
import { findGaps } from '#core/gap/find-gaps.ts';
import { fillCount, joinList } from '#core/message.ts';
import type { AssessmentScore } from '#core/scoring/score-assessment.ts';
import type { HrefOf } from '#islands/shared/place.ts';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import type { Assessment } from '#schema/record/assessment.ts';

interface Props {
  readonly catalogue: Catalogue;
  readonly assessment: Assessment;
  readonly score: AssessmentScore;
  readonly hrefOf: HrefOf;
}

/** The clauses below their targets, the most urgent first. */
export function GapTable({ catalogue, assessment, score, hrefOf }: Props) {
  const { language } = useSurroundings();
  const words = useWords('assessment');
  const gaps = findGaps(catalogue, assessment, score);
  const { result, areaWords } = words;
  return (
    <section>
      <h2>{result.gapsTitle}</h2>
      <p>
        {gaps.length === 0 ? result.gapsNone : fillCount(language, result.gapsLead, gaps.length)}
      </p>
      {gaps.length > 0 && (
        <div className="table-scroll">
          <table>
            <thead>
              <tr>
                <th scope="col">{areaWords.clause}</th>
                <th scope="col" className="number">
                  {areaWords.level}
                </th>
                <th scope="col" className="number">
                  {areaWords.target}
                </th>
                <th scope="col" className="number">
                  {areaWords.weight}
                </th>
                <th scope="col" className="number">
                  {result.priority}
                </th>
                <th scope="col">{result.missing}</th>
              </tr>
            </thead>
            <tbody>
              {gaps.map(({ score: { clause, level }, target, priority, missing }) => (
                <tr key={clause.id}>
                  <th scope="row">
                    <a href={hrefOf(clause)}>{clauseLabel(clause)}</a>
                  </th>
                  <td className="number">{level}</td>
                  <td className="number">{target}</td>
                  <td className="number">{clause.weight}</td>
                  <td className="number">{priority}</td>
                  <td>
                    {joinList(
                      language,
                      missing.map(({ criterion }) => criterionName(criterion.id)),
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
