import { breakTitle } from './break-title.ts';
import { type Flow, type FlowStep, flowSteps } from './flow.ts';

/** Sizes of the picture, in units of its own that are pixels at its natural size. */
export const SIZES = {
  boxWidth: 224,
  /** Between text and the sides of a box; a question has round ends and needs more. */
  padding: 12,
  questionPadding: 22,
  titleSize: 14,
  titleLine: 18,
  smallLine: 17,
  /** Between two rows: an arrow, the word at its start, and lines that pass between the boxes. */
  rowGap: 40,
  headerHeight: 30,
} as const;

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A step on the grid, before anything has a width. */
export interface PlacedStep {
  readonly step: FlowStep;
  readonly lane: number;
  readonly row: number;
  readonly lines: readonly string[];
  readonly top: number;
  readonly height: number;
}

/**
 * Puts each lane into a column and its steps one below the other. A lane begins in the row of the
 * first step that leads into it, so that the way there is short. A row is as high as its longest text.
 * @param smallLines Lines in small type below each title: the clauses, and a state where one is shown.
 */
export function placeSteps(flow: Flow, smallLines: number): readonly PlacedStep[] {
  const rows = rowsOf(flow);
  const onGrid = flow.lanes.flatMap(({ steps }, lane) =>
    steps.map((step) => {
      const room = step.isQuestion ? SIZES.questionPadding : SIZES.padding;
      const width = (SIZES.boxWidth - 2 * room) / SIZES.titleSize;
      const lines = breakTitle(`${step.number} ${step.title}`, width);
      return { step, lane, row: rows.get(step.number) ?? 0, lines };
    }),
  );
  const heights: number[] = [];
  for (const { row, lines } of onGrid) {
    const text = lines.length * SIZES.titleLine + smallLines * SIZES.smallLine;
    heights[row] = Math.max(heights[row] ?? 0, text + 2 * SIZES.padding);
  }
  const topOf = (row: number) =>
    heights
      .slice(0, row)
      .reduce((sum, height) => sum + height + SIZES.rowGap, SIZES.headerHeight + SIZES.rowGap);
  return onGrid.map((placed) => ({
    ...placed,
    top: topOf(placed.row),
    height: heights[placed.row] ?? 0,
  }));
}

function rowsOf(flow: Flow): ReadonlyMap<number, number> {
  const rows = new Map<number, number>();
  for (const { steps } of flow.lanes) {
    const first = steps[0]?.number;
    const before = flowSteps(flow).filter(({ number }) => rows.has(number));
    const sources = before.filter(({ ways }) => ways.some(({ to }) => to === first));
    const begin = Math.min(...sources.map(({ number }) => rows.get(number) ?? 0));
    for (const [at, { number }] of steps.entries())
      rows.set(number, at + (Number.isFinite(begin) ? begin : 0));
  }
  return rows;
}
