import type { Settings } from '#core/assessment/change.ts';
import type { Catalogue } from '#core/catalogue/catalogue.ts';
import { fill } from '#core/message.ts';
import { ownEntry } from '#core/own-entry.ts';
import { areaTarget } from '#core/scoring/score-assessment.ts';
import { useWords } from '#islands/shared/surroundings.tsx';
import type { Assessment, MaturityLevel } from '#schema/record/assessment.ts';

interface Props {
  readonly assessment: Assessment;
  readonly catalogues: readonly Catalogue[];
  readonly onChange: (fields: Partial<Settings>) => void;
}

const TARGETS = [1, 2, 3, 4, 5] as const;
const WEIGHTS = [1, 2, 3] as const;

/** The level aimed at in each area, and how much the area counts in the overall index. */
export function TargetFields({ assessment, catalogues, onChange }: Props) {
  const words = useWords('assessment').setup;
  const { targets, areaWeights } = assessment;
  const setTarget = (area: string, level: MaturityLevel) =>
    onChange({ targets: { ...targets, areas: { ...targets.areas, [area]: level } } });
  const levelled = catalogues.filter(({ standard }) => standard.scale === 'levels');
  if (levelled.length === 0) return null;
  return (
    <fieldset>
      <legend>{words.targetsTitle}</legend>
      <p>{words.targetsLead}</p>
      {levelled.map((catalogue) => (
        <table className="targets" key={catalogue.standard.id}>
          {levelled.length > 1 && <caption>{catalogue.standard.name}</caption>}
          <thead>
            <tr>
              <th scope="col">{words.areaColumn}</th>
              <th scope="col">{words.targetColumn}</th>
              <th scope="col">{words.weightColumn}</th>
            </tr>
          </thead>
          <tbody>
            {catalogue.areas.map(({ id, title }) => (
              <tr key={id}>
                <th scope="row">{title}</th>
                <td>
                  <select
                    aria-label={fill(words.targetOf, { area: title })}
                    value={areaTarget(assessment, id)}
                    onChange={(event) => setTarget(id, TARGETS[event.target.selectedIndex] ?? 3)}
                  >
                    {TARGETS.map((level) => (
                      <option key={level}>{level}</option>
                    ))}
                  </select>
                </td>
                <td>
                  <select
                    aria-label={fill(words.weightOf, { area: title })}
                    value={ownEntry(areaWeights, id) ?? 1}
                    onChange={(event) =>
                      onChange({
                        areaWeights: {
                          ...areaWeights,
                          [id]: WEIGHTS[event.target.selectedIndex] ?? 1,
                        },
                      })
                    }
                  >
                    {WEIGHTS.map((weight) => (
                      <option key={weight}>{weight}</option>
                    ))}
                  </select>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </fieldset>
  );
}
