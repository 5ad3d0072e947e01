import { fill, fillCount, joinList, joinSentences } from '#core/message.ts';
import type { Assurance, Variation } from '#core/quality/read-variation.ts';
import type { ReadChart } from './read-chart.ts';
import type { Writing } from './tool-figure.ts';
import { type NumberWriting, withDigits } from './write-number.ts';
import { writePeriod } from './write-period.ts';

/** Signals that are named one by one. */
const MOST_NAMED = 6;

/** All that a control chart says, in sentences. */
export function saysOfChart(read: ReadChart, numbers: NumberWriting, writing: Writing): string {
  const { charted, chosen, chart, variation, assurance } = read;
  const { words, language } = writing;
  const isOrdered = charted.isOrdered ?? true;
  const isChosen = charted.kind === undefined || charted.kind === chosen.kind;
  const spread = chosen.spread === undefined ? '' : withDigits(language, chosen.spread, 1);
  return joinSentences([
    saysOfValues(read, numbers, writing),
    ...(isOrdered ? [writeVariation(variation, writing)] : []),
    ...(assurance === undefined
      ? []
      : [writeAssurance(assurance, charted.target, numbers, writing)]),
    ...saysOfMarks(read, writing),
    ...(isChosen ? [fill(words.control.reasons[chosen.reason], { spread })] : []),
    ...(read.isUnstable ? [words.control.unstable] : []),
    ...(chosen.isRare ? [words.control.rare] : []),
    ...(chart.stretches.length > 1 ? [words.control.changes] : []),
  ]);
}

/** The variation as a sentence. */
export function writeVariation(variation: Variation, { words }: Writing): string {
  const { variation: said } = words;
  switch (variation.kind) {
    case 'common':
      return said.common;
    case 'tooFew':
      return `${fill(said.tooFew, { ...variation.tooFew })}`;
    case 'special':
      return fill(said.special, {
        meaning: said[variation.meaning],
        rule: said.rules[variation.rule][variation.way],
      });
  }
}

/** The assurance as a sentence. */
export function writeAssurance(
  { kind }: Assurance,
  target: number | undefined,
  { figure }: NumberWriting,
  { words }: Writing,
): string {
  return fill(words.assurance[kind], { target: target === undefined ? '' : figure(target) });
}

function saysOfValues(
  { charted, chart, bounds }: ReadChart,
  { figure }: NumberWriting,
  { words, language }: Writing,
): string {
  const { name, periods, isOrdered = true } = charted;
  const { says, saysSince, saysUnordered } = words.control;
  const last = chart.points.at(-1);
  const own = chart.stretches.at(-1);
  const before = chart.stretches.at(-2);
  const values = {
    ...{ name, centre: figure(last?.centre ?? 0) },
    upper: figure(Math.min(last?.upper ?? 0, bounds.most)),
    lower: figure(Math.max(last?.lower ?? 0, bounds.least)),
    from: writePeriod(language, periods[0] ?? ''),
    to: writePeriod(language, periods.at(-1) ?? ''),
  };
  const count = own?.points ?? 0;
  if (!isOrdered) return fill(saysUnordered, { ...values, count });
  const all = chart.stretches.reduce((sum, { points }) => sum + points, 0);
  if (before === undefined) return fillCount(language, says, all, values);
  return joinSentences([fill(saysSince, { ...values, count, before: figure(before.centre) })]);
}

function saysOfMarks(
  { charted, marks }: ReadChart,
  { words, language }: Writing,
): readonly string[] {
  const { marked, andMore } = words.control;
  const places = marks.flatMap((mark, place) => (mark ? [charted.periods[place] ?? ''] : []));
  if (places.length === 0) return [];
  const named = places.slice(-MOST_NAMED).map((period) => writePeriod(language, period));
  const more = places.length - named.length;
  const rest = more === 0 ? [] : [fill(andMore, { count: more })];
  return [
    fillCount(language, marked, places.length, { places: joinList(language, [...named, ...rest]) }),
  ];
}
