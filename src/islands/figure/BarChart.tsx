import { fill, joinList } from '#core/message.ts';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import type { ProfilePoint } from './profile-points.ts';

interface Props {
  readonly points: readonly ProfilePoint[];
}

const LEFT = 150;
const WIDTH = 200;
const ROW = 26;
const LEVELS = [1, 2, 3, 4, 5];

/** Where a value from 1 to 5 stands: level 1 is where a bar begins. */
const across = (value: number) => LEFT + ((value - 1) / 4) * WIDTH;

/** Index and target by area as bars. The same numbers stand in a table beside it. */
export function BarChart({ points }: Props) {
  const { language } = useSurroundings();
  const words = useWords('assessment').result;
  const spoken = points.map(({ label, figure, target }) =>
    fill(words.radarPoint, { area: label, figure, target }),
  );
  const height = points.length * ROW + 22;
  return (
    <figure>
      <figcaption>{words.barsTitle}</figcaption>
      <svg
        className="chart"
        viewBox={`0 0 ${LEFT + WIDTH + 30} ${height}`}
        role="img"
        aria-label={fill(words.barsText, { points: joinList(language, spoken) })}
      >
        {LEVELS.map((level) => (
          <g key={level}>
            <line className="axis" x1={across(level)} x2={across(level)} y1="16" y2={height - 4} />
            <text className="ring-number" x={across(level)} y="11" textAnchor="middle">
              {level}
            </text>
          </g>
        ))}
        {points.map(({ label, index, figure, target }, row) => {
          const top = 22 + row * ROW;
          return (
            <g key={label}>
              <text x={LEFT - 10} y={top + 10} textAnchor="end">
                {label}
              </text>
              <rect
                className="measured-bar"
                x={LEFT}
                y={top}
                width={Math.max(1, across(index ?? 1) - LEFT)}
                height="13"
              />
              <line
                className="target"
                x1={across(target)}
                x2={across(target)}
                y1={top - 4}
                y2={top + 17}
              />
              <text x={Math.max(across(index ?? 1), LEFT) + 5} y={top + 10}>
                {figure}
              </text>
            </g>
          );
        })}
      </svg>
    </figure>
  );
}
