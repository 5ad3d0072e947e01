import { fill, joinList } from '#core/message.ts';
import type { AssessmentWords } from '#text/words.ts';
import type { ProfilePoint } from './profile-points.ts';

interface Props {
  readonly points: readonly ProfilePoint[];
  readonly language: string;
  readonly words: AssessmentWords['result'];
}

const RADIUS = 100;
const LEVELS = [1, 2, 3, 4, 5];

/** A place on the radar: axes clockwise from the top, level 1 a fifth of the way out. */
function place(axis: number, axes: number, value: number): { x: number; y: number } {
  const angle = (2 * Math.PI * axis) / axes - Math.PI / 2;
  const distance = (value / 5) * RADIUS;
  return { x: distance * Math.cos(angle), y: distance * Math.sin(angle) };
}

function outline(values: readonly number[]): string {
  return values
    .map((value, axis) => {
      const { x, y } = place(axis, values.length, value);
      return `${x.toFixed(1)},${y.toFixed(1)}`;
    })
    .join(' ');
}

/** A long label in two lines, broken at the space nearest its middle. */
function inLines(label: string): readonly string[] {
  const middle = label.length / 2;
  const spaces = [...label.matchAll(/ /g)].map(({ index }) => index);
  const [nearest] = spaces.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
  if (label.length <= 14 || nearest === undefined) return [label];
  return [label.slice(0, nearest), label.slice(nearest + 1)];
}

/** Index and target by area as a radar. The same numbers stand in a table beside it. */
export function RadarChart({ points, language, words }: Props) {
  const spoken = points.map(({ label, figure, target }) =>
    fill(words.radarPoint, { area: label, figure, target }),
  );
  return (
    <figure>
      <figcaption>{words.radarTitle}</figcaption>
      <svg
        className="chart"
        viewBox="-190 -130 380 262"
        role="img"
        aria-label={fill(words.radarText, { points: joinList(language, spoken) })}
      >
        {LEVELS.map((level) => (
          <polygon key={level} className="axis" points={outline(points.map(() => level))} />
        ))}
        {points.map(({ label }, axis) => {
          const { x, y } = place(axis, points.length, 5);
          return <line key={label} className="axis" x1="0" y1="0" x2={x} y2={y} />;
        })}
        <polygon className="target" points={outline(points.map(({ target }) => target))} />
        <polygon className="measured" points={outline(points.map(({ index }) => index ?? 0))} />
        {points.map(({ label, index }, axis) => {
          const { x, y } = place(axis, points.length, index ?? 0);
          return <circle key={label} className="measured-bar" cx={x} cy={y} r="2.5" />;
        })}
        {LEVELS.map((level) => (
          <text key={level} className="ring-number" x="3" y={place(0, 1, level).y + 3}>
            {level}
          </text>
        ))}
        {points.map(({ label }, axis) => {
          const { x, y } = place(axis, points.length, 5.5);
          const anchor = Math.abs(x) < 1 ? 'middle' : x > 0 ? 'start' : 'end';
          const lines = inLines(label);
          return (
            <text key={label} y={y + 4 - (lines.length - 1) * 7} textAnchor={anchor}>
              {lines.map((line, position) => (
                <tspan key={line} x={x} dy={position * 13}>
                  {line}
                </tspan>
              ))}
            </text>
          );
        })}
      </svg>
      <ChartKey words={words} />
    </figure>
  );
}

/** What the two lines of a figure mean. */
export function ChartKey({ words }: { readonly words: AssessmentWords['result'] }) {
  return (
    <p className="chart-key">
      <span>{words.keyIndex}</span>
      <span>{words.keyTarget}</span>
    </p>
  );
}
