import { clauseLabel } from '#core/catalogue/catalogue.ts';
import { toFigure, toPercent } from '#core/scoring/fraction.ts';
import type { AssessmentScore } from '#core/scoring/score-assessment.ts';
import { LevelChip } from '#islands/shared/LevelChip.tsx';
import type { HrefOf } from '#islands/shared/place.ts';
import { useWords } from '#islands/shared/surroundings.tsx';
import { levelText } from '#text/score-text.ts';
import { EvidencedLevel } from './EvidencedLevel.tsx';

interface Props {
  readonly score: AssessmentScore;
  /** Scored with valid evidence alone; undefined where there is none. */
  readonly evidenced: AssessmentScore | undefined;
  readonly hrefOf: HrefOf;
}

/** Every clause with its level, one body of rows an area. */
export function ClauseTable({ score, evidenced, hrefOf }: Props) {
  const words = useWords('assessment');
  const { areaWords } = words;
  const evidencedLevels = new Map(
    evidenced?.clauses.map(({ clause, level }) => [clause.id, level] as const),
  );
  return (
    <section>
      <h2>{words.result.clausesTitle}</h2>
      <div className="table-scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">{areaWords.clause}</th>
              <th scope="col">{areaWords.level}</th>
              {evidenced && <th scope="col">{words.result.evidencedColumn}</th>}
              <th scope="col" className="number">
                {areaWords.index}
              </th>
              <th scope="col" className="number">
                {areaWords.alignment}
              </th>
              <th scope="col" className="number">
                {areaWords.completeness}
              </th>
            </tr>
          </thead>
          {score.areas.map(({ area, clauses }) => (
            <tbody key={area.id}>
              <tr>
                <th scope="rowgroup" colSpan={evidenced ? 6 : 5} className="group">
                  {area.title}
                </th>
              </tr>
              {clauses.map(({ clause, level, index, alignment, completeness }) => (
                <tr key={clause.id}>
                  <th scope="row">
                    <a href={hrefOf(clause)}>{clauseLabel(clause)}</a>
                  </th>
                  <td>
                    <LevelChip
                      level={level}
                      label={levelText(level, words)}
                      notApplicable={words.walk.notApplicableShort}
                    />
                  </td>
                  {evidenced && (
                    <td>
                      <EvidencedLevel claimed={level} evidenced={evidencedLevels.get(clause.id)} />
                    </td>
                  )}
                  <td className="number">{index ? toFigure(index) : '–'}</td>
                  <td className="number">{toPercent(alignment.met, alignment.applicable)}</td>
                  <td className="number">
                    {completeness.answered}/{completeness.applicable}
                  </td>
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      </div>
    </section>
  );
}
