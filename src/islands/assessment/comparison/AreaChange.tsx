import type { LevelsComparison } from '#core/comparison/compare.ts';
import { type ComparisonWords, changeText, figureText } from '#core/comparison/comparison-text.ts';
import { ChangeChart } from './ChangeChart.tsx';

interface Props {
  readonly compared: LevelsComparison;
  readonly language: string;
  readonly comparison: ComparisonWords;
}

/** The areas then and now: as a picture, and as the same numbers in a table. */
export function AreaChange({ compared, language, comparison }: Props) {
  return (
    <div className="profile">
      <ChangeChart areas={compared.areas} {...{ language, comparison }} />
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
          {compared.areas.map((pair) => (
            <tr key={pair.now.area.id}>
              <th scope="row">{pair.now.area.title}</th>
              <td className="number">{figureText(pair.before)}</td>
              <td className="number">{figureText(pair.now)}</td>
              <td className="number">{changeText(pair)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
