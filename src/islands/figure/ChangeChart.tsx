import type { BeforeAndNow } from '#core/comparison/compare.ts';
import { figureText } from '#core/comparison/comparison-text.ts';
import { fill, joinList } from '#core/message.ts';
import { toNumber } from '#core/scoring/fraction.ts';
import type { AreaScore } from '#core/scoring/score-assessment.ts';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';

interface Props {
  readonly areas: readonly BeforeAndNow<AreaScore>[];
}

const LEFT = 8;
const WIDTH = 344;
const ROW = 38;
const TOP = 18;
const LEVELS = [1, 2, 3, 4, 5];

const across = (value: number) => LEFT + ((value - 1) / 4) * WIDTH;

/**
 * One line an area from where it stood, an empty ring, to where it stands, a full dot. Names stand
 * above the lines, so that they may be long. The same numbers stand in a table beside it.
 */
export function ChangeChart({ areas }: Props) {
  const { language } = useSurroundings();
  const comparison = useWords('comparison');
  const spoken = areas.map(({ before, now }) =>
    fill(comparison.point, {
      area: now.area.title,
      before: figureText(before),
      now: figureText(now),
    }),
  );
  const height = TOP + areas.length * ROW;
  return (
    <figure>
      <figcaption>{comparison.figure}</figcaption>
      <svg
        className="chart"
        viewBox={`0 0 ${WIDTH + 2 * LEFT} ${height}`}
        role="img"
        aria-label={fill(comparison.figureText, { points: joinList(language, spoken) })}
      >
        {LEVELS.map((level) => (
          <g key={level}>
            <line className="axis" x1={across(level)} x2={across(level)} y1="14" y2={height} />
            <text className="ring-number" x={across(level)} y="10" textAnchor="middle">
              {level}
            </text>
          </g>
        ))}
        {areas.map((pair, row) => (
          <Row key={pair.now.area.id} {...pair} top={TOP + row * ROW} />
        ))}
      </svg>
      <p className="chart-key change-key">
        <span>{comparison.before}</span>
        <span>{comparison.now}</span>
      </p>
    </figure>
  );
}

function Row({ before, now, top }: BeforeAndNow<AreaScore> & { readonly top: number }) {
  const from = before?.index ? across(toNumber(before.index)) : undefined;
  const to = now.index ? across(toNumber(now.index)) : undefined;
  const y = top + 24;
  return (
    <g>
      <text className="on-lines" x={LEFT} y={top + 12}>
        {now.area.title}
      </text>
      {from !== undefined && to !== undefined && (
        <line className="measured" x1={from} x2={to} y1={y} y2={y} />
      )}
      {from !== undefined && <circle className="stood" cx={from} cy={y} r="5" />}
      {to !== undefined && <circle className="measured-bar" cx={to} cy={y} r="4" />}
    </g>
  );
}
