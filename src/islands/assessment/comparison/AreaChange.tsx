import type { LevelsComparison } from '#core/comparison/compare.ts';
import { changeText, levelAndFigure } from '#core/comparison/comparison-text.ts';
import { ChangeChart } from '#islands/figure/ChangeChart.tsx';
import { useWords } from '#islands/shared/surroundings.tsx';

interface Props {
  readonly compared: LevelsComparison;
}

/** The areas then and now: as a picture, and as the same numbers in a table, with the whole. */
export function AreaChange({ compared }: Props) {
  const words = useWords('assessment');
  const comparison = useWords('comparison');
  const rows = [
    ...compared.areas.map((pair) => ({ name: pair.now.area.title, pair })),
    { name: words.score.overall, pair: compared.overall },
  ];
  return (
    <div className="profile">
      <ChangeChart areas={compared.areas} />
      <table>
        <caption>{comparison.areas}</caption>
        <thead>
          <tr>
            <td />
            {[comparison.before, comparison.now, comparison.change].map((label) => (
              <th key={label} scope="col" className="number">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, pair }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td className="number">{levelAndFigure(pair.before)}</td>
              <td className="number">{levelAndFigure(pair.now)}</td>
              <td className="number">{changeText(pair)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
