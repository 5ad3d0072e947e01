import { describe, expect, test } from 'vitest';
import { readStandards } from '#build/read-content.ts';
import { textWidth } from '#core/flow/break-title.ts';
import { type Flow, flowSteps } from '#core/flow/flow.ts';
import { type Box, type Connector, type FlowLayout, layOutFlow } from '#core/flow/lay-out-flow.ts';

/** Lanes of steps as `number>target`, `number?yes:no` or a bare number that ends the flow. */
function aFlow(...lanes: readonly string[]): Flow {
  const steps = lanes.map((lane) => lane.split(' '));
  return {
    lanes: steps.map((lane, at) => ({
      title: `Lane ${at + 1}`,
      steps: lane.map((step, place) => {
        const [, number = '', next, yes, no] = /^(\d+)(?:>(\d+)|\?(\d+):(\d+))?$/.exec(step) ?? [];
        const below = Number.parseInt(lane[place + 1] ?? '', 10);
        const way = (answer: 'yes' | 'no' | 'next', to: string | undefined) =>
          to === undefined ? [] : [{ answer, to: Number(to), isBelow: Number(to) === below }];
        return {
          number: Number(number),
          title: `Step ${number}`,
          isQuestion: yes !== undefined,
          clauses: ['sample/1'],
          ways: [...way('yes', yes), ...way('no', no), ...way('next', next)],
        };
      }),
    })),
  };
}

/** Pairs of neighbouring points, each as the rectangle without breadth that it is. */
function stretchesOf({ points }: Connector) {
  return points.slice(1).map((end, at) => {
    const start = points[at] ?? end;
    return {
      left: Math.min(start.x, end.x),
      right: Math.max(start.x, end.x),
      top: Math.min(start.y, end.y),
      bottom: Math.max(start.y, end.y),
    };
  });
}

type Area = ReturnType<typeof stretchesOf>[number];

function areaOf({ left, top, width, height }: Box): Area {
  return { left, top, right: left + width, bottom: top + height };
}

function overlap(a: Area, b: Area): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Whether two stretches run along one another, so that one cannot be told from the other. */
function runTogether(a: Area, b: Area): boolean {
  const level = a.top === a.bottom && b.top === b.bottom && a.top === b.top;
  const upright = a.left === a.right && b.left === b.right && a.left === b.left;
  return (
    (level && a.left < b.right && b.left < a.right) ||
    (upright && a.top < b.bottom && b.top < a.bottom)
  );
}

function pairsOf<Item>(list: readonly Item[]): readonly (readonly [Item, Item])[] {
  return list.flatMap((one, at) =>
    list.slice(at + 1).map((other): readonly [Item, Item] => [one, other]),
  );
}

function describeWay({ from, answer, to }: Connector): string {
  return `${from} ${answer} ${to}`;
}

function nameBox({ step }: Box): string {
  return `${step.number}`;
}

function expectNoFault(flow: Flow, layout: FlowLayout): void {
  const { boxes, connectors, width, height } = layout;
  expect(boxes.map(nameBox)).toEqual(flowSteps(flow).map(({ number }) => `${number}`));
  expect(connectors).toHaveLength(flowSteps(flow).flatMap(({ ways }) => ways).length);

  const overlapping = pairsOf(boxes).filter(([a, b]) => overlap(areaOf(a), areaOf(b)));
  expect(overlapping.map(([a, b]) => `${nameBox(a)} ${nameBox(b)}`)).toEqual([]);

  const through = connectors.flatMap((connector) =>
    boxes
      .filter((box) => stretchesOf(connector).some((stretch) => overlap(stretch, areaOf(box))))
      .map((box) => `${describeWay(connector)} runs through ${nameBox(box)}`),
  );
  expect(through).toEqual([]);

  const merged = pairsOf(connectors).filter(
    ([a, b]) =>
      a.to !== b.to &&
      stretchesOf(a).some((one) => stretchesOf(b).some((other) => runTogether(one, other))),
  );
  expect(merged.map(([a, b]) => `${describeWay(a)} / ${describeWay(b)}`)).toEqual([]);

  for (const { points } of connectors)
    for (const { x, y } of points) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(width);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThanOrEqual(height);
    }
}

describe.each(['en', 'zh'])('the flows there are, in %s', (language) => {
  const standards = readStandards(language).flatMap(({ catalogue, flow }) =>
    flow === undefined ? [] : [{ id: catalogue.standard.id, flow }],
  );

  test.each(standards)(
    '$id: boxes apart, lines around them, each way told from the others',
    ({ flow }) => {
      for (const smallLines of [1, 2]) expectNoFault(flow, layOutFlow(flow, smallLines));
    },
  );

  test.each(standards)('$id: every line of a title fits its box', ({ flow }) => {
    const { boxes } = layOutFlow(flow, 1);
    const wide = boxes.flatMap(({ lines, width, step }) =>
      lines.filter((line) => textWidth(line) * 14 > width - (step.isQuestion ? 44 : 24)),
    );

    expect(wide).toEqual([]);
  });
});

describe('a way', () => {
  test('to the step below is a straight line down', () => {
    const [connector] = layOutFlow(aFlow('1>2 2'), 1).connectors;

    expect(connector?.points).toHaveLength(2);
    expect(connector?.points[0]?.x).toBe(connector?.points[1]?.x);
  });

  test('into the next lane is level where both steps stand in one row', () => {
    const { connectors } = layOutFlow(aFlow('1?2:3 2', '3'), 1);
    const [, no] = connectors;

    expect(no && describeWay(no)).toBe('1 no 3');
    expect(new Set(no?.points.map(({ y }) => y)).size).toBe(1);
  });

  test('back to a question goes up beside the lane', () => {
    const flow = aFlow('1?3:2 2>1 3');
    const layout = layOutFlow(flow, 1);

    expectNoFault(flow, layout);
    expect(layout.connectors.map(describeWay)).toEqual(['1 yes 3', '1 no 2', '2 next 1']);
  });

  test('has its yes or no beside its own start', () => {
    const { connectors } = layOutFlow(aFlow('1?2:3 2', '3>2'), 1);

    for (const { points, label } of connectors) {
      const [start] = points;
      expect(Math.abs(label.x - (start?.x ?? 0))).toBeLessThan(8);
      expect(Math.abs(label.y - (start?.y ?? 0))).toBeLessThan(16);
    }
  });
});

test.each([
  ['one lane with ways back and forth', aFlow('1?2:4 2?3:1 3>1 4?5:1 5')],
  ['two questions into one lane', aFlow('1?2:4 2?3:5 3', '4?5:2 5>3')],
  ['a way over two lanes, there and back', aFlow('1?2:6 2>3 3', '4?5:1 5>3', '6?7:4 7>2')],
  ['ways over two lanes to steps of one row', aFlow('1?5:3 2', '3?4:5 4>2', '5?6:4 6>2')],
])('%s keeps lines off boxes and apart', (_case, flow) => {
  expectNoFault(flow, layOutFlow(flow, 1));
});
