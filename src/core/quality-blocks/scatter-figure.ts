import { cell, column, table } from '#core/document/blocks.ts';
import { drawScatter } from '#core/figure/draw-scatter.ts';
import { fill, joinSentences } from '#core/message.ts';
import { type Pair, type Scatter, scatter } from '#core/quality/scatter.ts';
import { type ToolFigure, type Writing, withPicture } from './tool-figure.ts';
import { numberWriting, withDigits } from './write-number.ts';
import { writePeriod } from './write-period.ts';

export interface PairedMeasures {
  readonly names: { readonly x: string; readonly y: string };
  readonly pairs: readonly Pair[];
  /** What each pair belongs to, such as its month. */
  readonly labels: readonly string[];
}

/** A scatter diagram as picture, sentences and table. */
export function scatterFigure(
  { names, pairs, labels }: PairedMeasures,
  { words, language }: Writing,
): ToolFigure {
  const said = words.scatter;
  const found = scatter(pairs);
  const { figure, tick } = numberWriting(language);
  const caption = fill(said.caption, names);
  const nameOf = (place: number) => writePeriod(language, labels[place] ?? '');
  const own = table(
    caption,
    [column(said.pair, 2), column(names.x, 1, 'end'), column(names.y, 1, 'end')],
    pairs.map(([x, y], place) => [cell(nameOf(place)), cell(figure(x)), cell(figure(y))]),
  );
  const says = saysOf(found, names, { words, language });
  const { kind, line, hangsOn } = found;
  const pair = hangsOn === undefined ? '' : nameOf(hangsOn);
  const drawing = {
    ...{ pairs, names, hangsOn, write: { x: tick, y: tick } },
    line: kind === 'strong' || kind === 'weak' ? line : undefined,
    words: { line: said.line, hangsOn: fill(said.hangsOn, { pair }) },
  };
  const all = { says, saysNot: said.saysNot, table: own };
  return pairs.length === 0 ? all : withPicture(all, (width) => drawScatter(drawing, width));
}

function saysOf(
  { pairs, correlation, kind, way, hangsOn, tooFew }: Scatter,
  names: PairedMeasures['names'],
  { words, language }: Writing,
): string {
  const { says, kinds, hangsOnText, tooFew: few } = words.scatter;
  const two = (value: number) => withDigits(language, value, 2);
  return joinSentences([
    ...(correlation === undefined
      ? []
      : [
          fill(says, {
            ...{ ...names, count: pairs.length, r: two(correlation.r) },
            ...{ low: two(correlation.low), high: two(correlation.high) },
          }),
        ]),
    kind === 'strong' || kind === 'weak' ? kinds[kind][way] : kinds[kind],
    ...(hangsOn === undefined ? [] : [hangsOnText]),
    ...(tooFew === undefined ? [] : [fill(few, { ...tooFew })]),
  ]);
}
