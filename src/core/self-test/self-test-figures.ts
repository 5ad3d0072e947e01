import type { FigureBlock, TableBlock } from '#core/document/document.ts';
import { drawBands } from '#core/figure/draw-bands.ts';
import { drawBars } from '#core/figure/draw-bars.ts';
import { drawChange } from '#core/figure/draw-change.ts';
import { drawRadar } from '#core/figure/draw-radar.ts';
import { figureBlock } from '#core/figure/figure-block.ts';
import { type Fraction, fraction, toFigure, toNumber } from '#core/scoring/fraction.ts';
import type { SelfTestWords } from '#core/words/self-test-words.ts';
import type { PartScore, SelfTestScore } from './score-self-test.ts';
import { allQuestions, type Picture, type SelfTest } from './self-test.ts';

/** What a result is written with. */
export interface Writing {
  readonly words: SelfTestWords;
  readonly language: string;
}

/** The parts that a picture is of, with their titles; all where it names none. */
export function partsOf(
  { parts: ids }: Pick<Picture, 'parts'>,
  test: SelfTest,
  score: SelfTestScore,
): readonly (PartScore & { readonly title: string })[] {
  return score.parts
    .filter(({ id }) => ids === undefined || ids.includes(id))
    .map((part) => ({ ...part, title: test.parts.find(({ id }) => id === part.id)?.title ?? '' }));
}

/** Signed, with two decimals that are cut and not rounded, such as `−0.33`. */
export function writeGap(gap: Fraction): string {
  const { numerator, denominator } = gap;
  if (numerator === 0n) return toFigure(gap);
  const size = toFigure(fraction(numerator < 0n ? -numerator : numerator, denominator));
  return `${numerator < 0n ? '−' : '+'}${size}`;
}

/** A picture over the table that it is drawn from; undefined while there is nothing to draw. */
export function pictureFigure(
  picture: Picture,
  test: SelfTest,
  score: SelfTestScore,
  table: TableBlock,
  alternative: string,
  { words }: Writing,
): FigureBlock | undefined {
  const { caption, columns, rows } = table;
  const numbers = {
    labels: columns.map(({ label }) => label),
    rows: rows.map((row) => row.map(({ runs }) => runs.map(({ text }) => text).join(''))),
  };
  const draw = drawingOf(picture, test, score, words);
  return draw && figureBlock({ caption, alternative, numbers, draw });
}

function drawingOf(
  picture: Picture,
  test: SelfTest,
  score: SelfTestScore,
  words: SelfTestWords,
): Parameters<typeof figureBlock>[0]['draw'] | undefined {
  if (picture.kind === 'bands') return bandsOf(test, score);
  const parts = partsOf(picture, test, score);
  if (parts.every(({ answered }) => answered === 0)) return undefined;
  if (picture.kind === 'gaps') {
    const points = parts.map(({ title, expected, mean, gap }) => ({
      label: title,
      figure: gap ? writeGap(gap) : words.result.none,
      before: expected ? toNumber(expected) : null,
      now: mean ? toNumber(mean) : null,
    }));
    return (width) =>
      drawChange(points, { before: words.sides.expected, now: words.sides.seen }, width);
  }
  const points = parts.map(({ title, mean }) => ({
    label: title,
    index: mean ? toNumber(mean) : null,
    target: test.target ?? Math.max(...test.points),
    figure: mean ? toFigure(mean) : words.result.none,
  }));
  const key = { index: words.result.mean, target: words.result.target };
  return (width) => (picture.kind === 'radar' ? drawRadar : drawBars)(points, key, width);
}

/** The bands of a sum, from the least that it can come to. */
function bandsOf(test: SelfTest, { range }: SelfTestScore) {
  const asked = allQuestions(test).length;
  if (range === undefined) return undefined;
  const least = asked * Math.min(...test.points);
  const most = asked * Math.max(...test.points);
  if (range.least === least && range.most === most) return undefined;
  const bands = test.bands
    .map(({ title, above, from }) => ({
      name: title,
      from: above === undefined ? (from ?? least) : above + 1,
    }))
    .toReversed();
  return (width: number) => drawBands({ bands, most, value: range, write: String }, width);
}
