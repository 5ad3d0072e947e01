import { cell, column, table } from '#core/document/blocks.ts';
import type { TableBlock } from '#core/document/document.ts';
import { drawHistogram, type HistogramDrawing } from '#core/figure/draw-histogram.ts';
import { fill, fillCount, joinSentences } from '#core/message.ts';
import { type Histogram, histogram } from '#core/quality/histogram.ts';
import type { Shape } from '#core/quality/histogram-shape.ts';
import { quantile } from '#core/statistics/quantile.ts';
import { type ToolFigure, type Writing, withPicture } from './tool-figure.ts';
import { largestOf, type NumberWriting, numberWriting } from './write-number.ts';

export interface MeasuredValues {
  /** Such as “Days to close”. */
  readonly name: string;
  /** In what they are measured, such as “working days”. */
  readonly measure: string;
  readonly values: readonly number[];
  /** What was promised, in the same measure. */
  readonly promise?: number | undefined;
}

/** A histogram as picture, sentences and table. */
export function histogramFigure(
  { name, measure, values, promise }: MeasuredValues,
  writing: Writing,
): ToolFigure {
  const said = writing.words.histogram;
  const numbers = numberWriting(writing.language, { largest: largestOf(values) });
  const found = histogram(values);
  const sorted = values.toSorted((a, b) => a - b);
  const median = quantile(sorted, 0.5);
  const caption = fill(said.caption, { name });
  const own = binsTable(caption, found, writing);
  if (median === undefined)
    return { says: fill(said.empty, { name }), saysNot: said.saysNot, table: own };
  const { figure: whole } = numberWriting(writing.language, { largest: values.length });
  const ends = { least: numbers.figure(sorted[0] ?? 0), most: numbers.figure(sorted.at(-1) ?? 0) };
  const says = joinSentences([
    fillCount(writing.language, said.says, values.length, {
      ...{ name, ...ends, median: numbers.figure(median), count: whole(values.length) },
    }),
    writeShape(found.shape, numbers, writing),
    said.rules[found.rule],
  ]);
  const drawing = {
    ...{ bins: found.bins, unit: said.cases, measure, write: numbers.tick, writeCount: whole },
    marked: markedValues(median, promise, numbers, writing),
  };
  return withPicture({ says, saysNot: said.saysNot, table: own }, (width) =>
    drawHistogram(drawing, width),
  );
}

function binsTable(caption: string, { bins }: Histogram, { words, language }: Writing): TableBlock {
  const { from, to, count } = words.histogram.columns;
  const { figure } = numberWriting(language, { largest: bins.at(-1)?.to ?? 0 });
  return table(
    caption,
    [from, to, count].map((label) => column(label, 1, 'end')),
    bins.map((bin) => [bin.from, bin.to, bin.count].map((one) => cell(figure(one)))),
  );
}

function markedValues(
  median: number,
  promise: number | undefined,
  { figure }: NumberWriting,
  { words }: Writing,
): HistogramDrawing['marked'] {
  const said = words.histogram;
  const mark = (role: 'centre' | 'target', value: number, word: string) => ({
    ...{ role, value },
    word: fill(word, { value: figure(value) }),
  });
  return [
    mark('centre', median, said.median),
    ...(promise === undefined ? [] : [mark('target', promise, said.promise)]),
  ];
}

/** The shape of a histogram as a sentence. */
function writeShape(shape: Shape, { figure }: NumberWriting, { words, language }: Writing): string {
  const { shapes } = words.histogram;
  switch (shape.kind) {
    case 'skewed':
      return shapes[shape.tail];
    case 'twinPeaked': {
      const [first, second] = shape.peaks;
      return fill(shapes.twinPeaked, { first: figure(first), second: figure(second) });
    }
    case 'island':
      return fillCount(language, shapes.island, shape.count);
    case 'tooFew':
      return fill(shapes.tooFew, { ...shape.tooFew });
    default:
      return shapes[shape.kind];
  }
}
