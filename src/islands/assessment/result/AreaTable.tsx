import { fillCount } from '#core/message.ts';
import { toFigure, toPercent } from '#core/scoring/fraction.ts';
import { areaLift } from '#core/scoring/lift.ts';
import type { AreaScore, AssessmentScore } from '#core/scoring/score-assessment.ts';
import type { AnswerLookup } from '#core/scoring/score-clause.ts';
import { LevelChip } from '#islands/shared/LevelChip.tsx';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import { levelText } from '#text/score-text.ts';
import { EvidencedLevel } from './EvidencedLevel.tsx';

interface Props {
  readonly areas: readonly AreaScore[];
  /** Scored with valid evidence alone; undefined where there is none. */
  readonly evidenced: AssessmentScore | undefined;
  readonly answer: AnswerLookup;
}

/** The numbers behind the figures, with what lifts each area. */
export function AreaTable({ areas, evidenced, answer }: Props) {
  const { language } = useSurroundings();
  const words = useWords('assessment');
  const { areaWords } = words;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: on a narrow screen it is scrolled, and no link in it takes the keyboard there
    <section className="table-scroll" aria-label={words.result.areasTitle} tabIndex={0}>
      <table>
        <caption>{words.result.areasTitle}</caption>
        <thead>
          <tr>
            <th scope="col">{areaWords.area}</th>
            <th scope="col">{areaWords.level}</th>
            {evidenced && <th scope="col">{words.result.evidencedColumn}</th>}
            <th scope="col" className="number">
              {areaWords.index}
            </th>
            <th scope="col" className="number">
              {areaWords.target}
            </th>
            <th scope="col" className="number">
              {areaWords.alignment}
            </th>
            <th scope="col" className="number">
              {areaWords.completeness}
            </th>
            <th scope="col">{words.result.liftColumn}</th>
          </tr>
        </thead>
        <tbody>
          {areas.map((score, at) => {
            const { area, level, index, target, alignment, completeness } = score;
            const lift = areaLift(score, answer);
            return (
              <tr key={area.id}>
                <th scope="row">{area.title}</th>
                <td>
                  <LevelChip
                    level={level}
                    label={levelText(level, words)}
                    notApplicable={words.walk.notApplicableShort}
                  />
                </td>
                {evidenced && (
                  <td>
                    <EvidencedLevel claimed={level} evidenced={evidenced.areas[at]?.level} />
                  </td>
                )}
                <td className="number">{index ? toFigure(index) : '–'}</td>
                <td className="number">{target}</td>
                <td className="number">
                  {toPercent(alignment.met, alignment.applicable)} ({alignment.met}/
                  {alignment.applicable})
                </td>
                <td className="number">
                  {completeness.answered}/{completeness.applicable}
                </td>
                <td>
                  {lift &&
                    fillCount(language, words.result.liftArea, lift.criteria.length, {
                      level: lift.level,
                    })}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
