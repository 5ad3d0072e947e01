import { cell, column, table } from '#core/document/blocks.ts';
import type { TableBlock } from '#core/document/document.ts';
import { drawHandling, type HandlingDrawing } from '#core/figure/draw-handling.ts';
import { fill, joinList, joinSentences } from '#core/message.ts';
import { type FlowCounts, type HandlingFlow, handlingFlow } from '#core/quality/handling-flow.ts';
import { type ToolFigure, type Writing, withPicture } from './tool-figure.ts';
import { numberWriting, withDigits } from './write-number.ts';

/** The handling of complaints as a flow chart with its numbers, sentences and table. */
export function flowFigure(counts: FlowCounts, writing: Writing): ToolFigure {
  const flow = handlingFlow(counts);
  const all = {
    says: saysOf(flow, writing),
    saysNot: writing.words.flow.saysNot,
    table: tableOf(flow, writing),
  };
  const drawing = drawingOf(flow, writing);
  return wholeOf(flow) === 0 ? all : withPicture(all, (width) => drawHandling(drawing, width));
}

function wholeOf({ steps }: HandlingFlow): number {
  return steps[0]?.count ?? 0;
}

/** A number of complaints, and what share of those received it is. */
function numbersOf(flow: HandlingFlow, { words, language }: Writing) {
  const { figure } = numberWriting(language);
  const { figure: percent } = numberWriting(language, { isShare: true });
  const whole = wholeOf(flow);
  return {
    figure,
    share: (count: number) => (whole === 0 ? words.flow.none : percent(count / whole)),
  };
}

function tableOf(flow: HandlingFlow, writing: Writing): TableBlock {
  const { flow: said } = writing.words;
  const { figure, share } = numbersOf(flow, writing);
  const row = (name: string, count: number, days: number | undefined) => [
    ...[cell(name), cell(figure(count)), cell(share(count))],
    cell(days === undefined ? said.none : withDigits(writing.language, days, 1)),
  ];
  const labels = [said.complaints, said.ofReceived, said.medianDays];
  return table(
    said.caption,
    [column(said.step, 3), ...labels.map((label) => column(label, 2, 'end'))],
    flow.steps.flatMap(({ id, count, medianDays, beside }) => [
      row(said.steps[id], count, medianDays),
      ...beside.map((branch) => row(said.branches[branch.id], branch.count, undefined)),
    ]),
  );
}

function drawingOf(flow: HandlingFlow, writing: Writing): HandlingDrawing {
  const { flow: said } = writing.words;
  const { figure, share } = numbersOf(flow, writing);
  const inBox = (name: string, count: number) => ({
    name,
    figure: fill(said.figure, { count: figure(count), share: share(count) }),
  });
  return {
    steps: flow.steps.map(({ id, count, beside }, place) => ({
      ...inBox(said.steps[id], count),
      // The first is what the shares are of.
      ...(place === 0 ? { figure: figure(count) } : {}),
      beside: beside.map((branch) => inBox(said.branches[branch.id], branch.count)),
    })),
  };
}

function saysOf(flow: HandlingFlow, writing: Writing): string {
  const { words, language } = writing;
  const { flow: said } = words;
  const { steps, untold, skipped } = flow;
  const { figure } = numbersOf(flow, writing);
  const items = steps.flatMap((step) =>
    [step, ...step.beside].map(({ id, count }) =>
      fill(said.item, { step: said.inSentence[id], count: figure(count) }),
    ),
  );
  const missing = untold.map((id) => said.steps[id]);
  return joinSentences([
    fill(said.says, { list: joinList(language, items) }),
    ...(skipped === undefined ? [] : [fill(said.skipped, { step: said.steps[skipped] })]),
    ...(missing.length === 0 ? [] : [fill(said.untold, { steps: joinList(language, missing) })]),
  ]);
}
