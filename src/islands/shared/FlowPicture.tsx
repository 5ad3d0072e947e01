import type { Flow, FlowStep } from '#core/flow/flow.ts';
import { type Box, type Connector, layOutFlow } from '#core/flow/lay-out-flow.ts';
import { SIZES } from '#core/flow/place-steps.ts';
import type { AnswerValue } from '#schema/record/assessment.ts';
import { AnswerMark } from './AnswerMark.tsx';
import { type FlowWords, sayWay } from './flow-words.ts';

/** How a step stands, in a sign and in words; no sign while nothing is answered. */
export interface StepNote {
  readonly value: AnswerValue | undefined;
  readonly text: string;
}

interface Props {
  readonly flow: Flow;
  readonly words: FlowWords;
  /** Numbers of the clauses behind a step, such as `7.1`. */
  readonly numbersOf: (step: FlowStep) => readonly string[];
  readonly hrefOf: (step: FlowStep) => string;
  /** Left out, the picture shows the way and nothing of an assessment. */
  readonly noteOf?: (step: FlowStep) => StepNote;
}

/** Length of an arrow's head, and half its breadth. */
const HEAD = { length: 7, half: 3.5 } as const;
const MARK_SIZE = 13;

/**
 * The complaint flow as a picture. Each step is a link that says its clauses, how it stands and
 * where it leads, so the picture can be heard as well as seen. It needs no script.
 */
export function FlowPicture(props: Props) {
  const { flow, words, noteOf } = props;
  const { width, height, lanes, boxes, connectors } = layOutFlow(flow, noteOf ? 2 : 1);
  return (
    <figure className="flow-picture">
      <figcaption>{words.caption}</figcaption>
      <svg viewBox={`0 0 ${width} ${height}`} width={width} preserveAspectRatio="xMinYMin">
        <title>{words.title}</title>
        {lanes.map(({ title, left, width: across }) => (
          <g key={left} className="lane">
            <text x={left} y={SIZES.headerHeight - 12}>
              {title}
            </text>
            <path d={`M${left} ${SIZES.headerHeight}h${across}`} />
          </g>
        ))}
        {/* Each step says where it leads, so its lines need not be read aloud as well. */}
        <svg className="ways" width={width} height={height} aria-hidden="true">
          {connectors.map((connector) => (
            <Line
              key={`${connector.from} ${connector.answer}`}
              connector={connector}
              words={words}
            />
          ))}
        </svg>
        {boxes.map((box) => (
          <Step key={box.step.number} box={box} {...props} />
        ))}
      </svg>
    </figure>
  );
}

function Line({ connector, words }: { readonly connector: Connector; readonly words: FlowWords }) {
  const { points, answer, label } = connector;
  const drawn = points.map(({ x, y }) => `${x},${y}`).join(' ');
  return (
    <g>
      <polyline points={drawn} />
      <polygon points={headOf(connector)} />
      {answer !== 'next' && (
        <text x={label.x} y={label.y} textAnchor={label.anchor}>
          {words.answers[answer]}
        </text>
      )}
    </g>
  );
}

/** The three corners of an arrow's head that points the way the last stretch runs. */
function headOf({ points }: Connector): string {
  const end = points.at(-1) ?? { x: 0, y: 0 };
  const before = points.at(-2) ?? end;
  const [along, across] = [Math.sign(end.x - before.x), Math.sign(end.y - before.y)];
  const base = { x: end.x - along * HEAD.length, y: end.y - across * HEAD.length };
  const aside = { x: across * HEAD.half, y: along * HEAD.half };
  return `${end.x},${end.y} ${base.x + aside.x},${base.y + aside.y} ${base.x - aside.x},${base.y - aside.y}`;
}

function Step({ box, words, numbersOf, hrefOf, noteOf }: Props & { readonly box: Box }) {
  const { step, lines, left, top, width, height } = box;
  const numbers = numbersOf(step).join(' · ');
  const note = noteOf?.(step);
  const smallLines = note ? 2 : 1;
  const textHeight = lines.length * SIZES.titleLine + smallLines * SIZES.smallLine;
  const begin = top + (height - textHeight) / 2;
  const textLeft = left + (step.isQuestion ? SIZES.questionPadding : SIZES.padding);
  const clausesAt = begin + lines.length * SIZES.titleLine + SIZES.smallLine - 4;
  const spoken = [
    `${step.number} ${step.title}`,
    numbers,
    note?.text ?? '',
    ...step.ways.map((way) => sayWay(words, way)),
  ];
  return (
    <a href={hrefOf(step)} aria-label={spoken.filter((text) => text !== '').join(' ')}>
      <rect
        x={left}
        y={top}
        width={width}
        height={height}
        rx={step.isQuestion ? SIZES.questionPadding : 2}
      />
      {/* The blanks part the lines for whoever has them read aloud. */}
      {lines.map((line, at) => (
        <text key={line} x={textLeft} y={begin + (at + 1) * SIZES.titleLine - 4}>
          {line}{' '}
        </text>
      ))}
      <text className="small" x={textLeft} y={clausesAt}>
        {numbers}{' '}
      </text>
      {note && (
        <g transform={`translate(${textLeft} ${clausesAt + SIZES.smallLine})`}>
          {note.value && (
            <g className="sign" transform={`translate(0 ${2 - MARK_SIZE})`}>
              <AnswerMark value={note.value} size={MARK_SIZE} />
            </g>
          )}
          <text className="small" x={note.value ? MARK_SIZE + 5 : 0}>
            {note.text}
          </text>
        </g>
      )}
    </a>
  );
}
