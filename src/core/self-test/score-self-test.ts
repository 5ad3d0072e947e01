import { ownEntry } from '#core/own-entry.ts';
import { add, type Fraction, fraction, multiply, weightedMean } from '#core/scoring/fraction.ts';
import {
  type Answers,
  allQuestions,
  type Band,
  keysOf,
  type Part,
  type Question,
  type SelfTest,
} from './self-test.ts';

/** What is known of one part. Means are of the questions that are answered. */
export interface PartScore {
  readonly id: string;
  readonly asked: number;
  readonly answered: number;
  /** Of what is asked once, and of what is seen; undefined while nothing is answered. */
  readonly mean: Fraction | undefined;
  /** Of what is expected, where that is asked. */
  readonly expected: Fraction | undefined;
  /** What is seen less what is expected. */
  readonly gap: Fraction | undefined;
}

export interface SelfTestScore {
  readonly parts: readonly PartScore[];
  /** A question that is asked twice is unanswered until both are answered. */
  readonly unanswered: readonly Question[];
  /** The figure that is banded; undefined while too little is answered for one. */
  readonly value: Fraction | undefined;
  /** Where a sum will end, whatever is answered to the rest. */
  readonly range: { readonly least: number; readonly most: number } | undefined;
  /** The band, as soon as no answer that is missing from a sum can change it. */
  readonly band: Band | undefined;
}

/**
 * What answers come to. A sum has a value once all is answered; before, its range says where it can
 * still end. Means, gaps and areas are of what is answered, as soon as each of their parts has an answer.
 * Nothing that is not answered counts as zero.
 */
export function scoreSelfTest(test: SelfTest, answers: Answers): SelfTestScore {
  const parts = test.parts.map((part) => scorePart(test, part, answers));
  const unanswered = allQuestions(test).filter((one) => pointsOf(test, one, answers) === undefined);
  const range = test.score.kind === 'sum' ? rangeOf(test, answers) : undefined;
  const value = figureOf(test, parts, range);
  return { parts, unanswered, value, range, band: bandOf(test, value, range) };
}

/** The points of a question, expected and seen where it is a pair; undefined while one is missing. */
function pointsOf(
  { points }: SelfTest,
  question: Question,
  answers: Answers,
): readonly number[] | undefined {
  const found = keysOf(question).flatMap((key) => points[ownEntry(answers, key) ?? -1] ?? []);
  return found.length === keysOf(question).length ? found : undefined;
}

function scorePart(test: SelfTest, { id, questions }: Part, answers: Answers): PartScore {
  const found = questions.flatMap((question) => {
    const points = pointsOf(test, question, answers);
    return points === undefined ? [] : [points];
  });
  const meanAt = (place: number) => {
    const all = found.flatMap((points) => points.at(place) ?? []);
    return all.length === 0 ? undefined : fraction(sum(all), all.length);
  };
  const isPair = questions.every((question) => question.isPair);
  const mean = meanAt(-1);
  const expected = isPair ? meanAt(0) : undefined;
  const gap = mean && expected && subtract(mean, expected);
  return { id, asked: questions.length, answered: found.length, mean, expected, gap };
}

function figureOf(
  { score, points }: SelfTest,
  parts: readonly PartScore[],
  range: SelfTestScore['range'],
): Fraction | undefined {
  if (score.kind === 'sum')
    return range && range.least === range.most ? fraction(range.least) : undefined;
  const figures = score.parts.map((id) => {
    const part = parts.find((one) => one.id === id);
    return score.kind === 'gap' ? part?.gap : part?.mean;
  });
  const known = figures.filter((figure) => figure !== undefined);
  if (known.length < figures.length) return undefined;
  return score.kind === 'area' ? areaOf(known, Math.max(...points)) : meanOf(known);
}

function meanOf(figures: readonly Fraction[]): Fraction {
  return weightedMean(figures.map((value) => ({ value, weight: 1 })));
}

/**
 * Per cent of the largest area that axes at equal angles can span: neighbours multiplied, together, by
 * what they are where all are at their most. Three of 4 on axes to 5 span 48 of 75: 64%.
 */
function areaOf(axes: readonly Fraction[], most: number): Fraction {
  const products = axes.map((axis, place) =>
    multiply(axis, axes[(place + 1) % axes.length] ?? axis),
  );
  const together = products.reduce(add, fraction(0));
  return multiply(together, fraction(100, axes.length * most * most));
}

/** The least and the most that the sum can come to with what is answered; alike once all is. */
function rangeOf(test: SelfTest, answers: Answers): { least: number; most: number } {
  const given = allQuestions(test).map((question) => pointsOf(test, question, answers));
  const endWith = (missing: number) => sum(given.map((points) => (points ? sum(points) : missing)));
  return { least: endWith(Math.min(...test.points)), most: endWith(Math.max(...test.points)) };
}

function bandOf(
  { bands }: SelfTest,
  value: Fraction | undefined,
  range: SelfTestScore['range'],
): Band | undefined {
  if (value !== undefined) return bandAt(bands, value);
  if (range === undefined) return undefined;
  const [least, most] = [range.least, range.most].map((end) => bandAt(bands, fraction(end)));
  return least === most ? least : undefined;
}

/** The band of a figure: the first, from the best, that it lies in. */
export function bandAt(bands: readonly Band[], value: Fraction): Band | undefined {
  const isAtLeast = (end: number) => value.numerator >= BigInt(end) * value.denominator;
  const isAbove = (end: number) => value.numerator > BigInt(end) * value.denominator;
  return bands.find(({ above, from }) =>
    above === undefined ? from === undefined || isAtLeast(from) : isAbove(above),
  );
}

function subtract(a: Fraction, b: Fraction): Fraction {
  return add(a, multiply(b, fraction(-1)));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
