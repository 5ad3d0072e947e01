import { talliesOf } from '#core/quality/check-sheet.ts';
import { causeFigure } from '#core/quality-blocks/cause-figure.ts';
import { checkSheetTable } from '#core/quality-blocks/check-sheet-table.ts';
import { controlFigure } from '#core/quality-blocks/control-figure.ts';
import { flowFigure } from '#core/quality-blocks/flow-figure.ts';
import { histogramFigure } from '#core/quality-blocks/histogram-figure.ts';
import { paretoFigure } from '#core/quality-blocks/pareto-figure.ts';
import { runFigure } from '#core/quality-blocks/run-figure.ts';
import { scatterFigure } from '#core/quality-blocks/scatter-figure.ts';
import { type ToolFigure, toolBlocks, type Writing } from '#core/quality-blocks/tool-figure.ts';
import { Blocks } from '#islands/blocks/Blocks.tsx';
import type { BlocksView } from '#islands/blocks/view.ts';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import {
  aFish,
  aHandling,
  chanceCounts,
  kindsOf,
  months,
  pairsOf,
  waitingDays,
} from '../builders/quality-samples.ts';
import type { PartProps } from './part-props.ts';

/** Months, kinds and cases of each state. */
const SIZES = {
  few: { months: 3, kinds: 2, cases: 20 },
  usual: { months: 36, kinds: 10, cases: 400 },
  many: { months: 240, kinds: 200, cases: 5000 },
} as const;

type Size = (typeof SIZES)[keyof typeof SIZES];

/** Every quality tool with so many months and kinds. */
export function QualityTools({ shown }: PartProps) {
  const { language } = useSurroundings();
  const writing = { words: useWords('quality'), language };
  const { marks } = useWords('result');
  const view: BlocksView = { hrefOf: () => undefined, markLabels: marks, levelsAbove: 1 };
  const size = SIZES[shown.state as keyof typeof SIZES];
  const figures = [...seriesFigures(size, writing), ...otherFigures(size, writing)];
  return (
    <article className="result">
      <h1>{shown.state}</h1>
      <Blocks blocks={figures.flatMap((figure) => toolBlocks(figure))} view={view} />
    </article>
  );
}

function seriesFigures({ months: count }: Size, writing: Writing): readonly ToolFigure[] {
  const periods = months(count);
  const common = { name: 'ABC 投诉', unit: 'a month', periods, better: 'lower' } as const;
  const counts = chanceCounts(count, 24);
  const changed = counts.map((value, place) => (place < count / 2 ? value + 14 : value));
  const wholes = chanceCounts(count, 90, 6).map((value) => value + 4);
  const shares = wholes.map((whole, place) => Math.min(whole, whole - (counts[place] ?? 0) / 3));
  const changes = [{ place: Math.round(count / 2), text: 'New form / 新表格' }];
  return [
    controlFigure({ ...common, series: { values: counts }, holds: 'counts', target: 20 }, writing),
    controlFigure({ ...common, series: { values: changed }, holds: 'counts', changes }, writing),
    controlFigure(
      {
        ...{ ...common, series: { values: shares.map(Math.round), exposures: wholes } },
        ...{ holds: 'shares', better: 'higher', target: 0.9 },
      },
      writing,
    ),
    runFigure({ name: 'ABC 天数', unit: 'days', periods, values: counts }, writing),
  ];
}

function otherFigures({ months: count, kinds, cases }: Size, writing: Writing) {
  const names = Array.from({ length: kinds }, (_, place) =>
    place === 3 ? '' : `Kind ${place + 1} of complaint 第${place + 1}类`,
  );
  const rows = kindsOf(names, count);
  const measures = { x: 'Bills 账单', y: 'Complaints 投诉' };
  return [
    checkSheetTable('ABC 投诉', rows, months(count), writing),
    paretoFigure('ABC 投诉', talliesOf(rows), writing),
    histogramFigure(
      { name: 'ABC 天数', measure: 'days', values: waitingDays(cases), promise: 20 },
      writing,
    ),
    scatterFigure({ names: measures, pairs: pairsOf(count, 0.9), labels: months(count) }, writing),
    causeFigure(aFish(writing.language), writing),
    flowFigure(aHandling(cases), writing),
  ];
}
