import { fill } from '#core/message.ts';
import { sampleStrength } from '#core/sample/draw-sample.ts';
import { drawStrata, strataOf } from '#core/sample/draw-strata.ts';
import {
  figuresByStratum,
  type StageFigures,
  type StratumFigures,
  sampleFigures,
} from '#core/sample/sample-figures.ts';
import { roundedPercent, type Share, wilsonInterval } from '#core/statistics/share.ts';
import { TEXT_LIMIT } from '#schema/record/format.ts';
import type { Sample, SampledCase, Stratum } from '#schema/record/sample.ts';
import type { AuditWords } from './words.ts';

/** The name of a stratum, or its place while it has none. */
export function stratumName(
  stratum: Stratum | undefined,
  strata: readonly Stratum[],
  { sample: texts }: AuditWords,
): string {
  if (stratum === undefined) return texts.noStratum;
  const number = strata.findIndex(({ id }) => id === stratum.id) + 1;
  return stratum.name.trim() || fill(texts.stratumName, { number });
}

/**
 * What a sample shows, in sentences with its numbers: how it was drawn or why it was chosen, then
 * each stage that was looked at, for the whole and for each stratum. `name` is what the register
 * calls the sample, such as `S1`. No longer than a note may be.
 */
export function sampleStatement(
  name: string,
  sample: Sample,
  cases: readonly SampledCase[],
  today: string,
  audit: AuditWords,
): string {
  const lines = [
    ...drawnSentences(name, sample, cases.length, audit),
    ...stageSentences(sampleFigures(sample, cases, today), cases.length, sample, audit),
    ...figuresByStratum(sample, cases, today).flatMap((one) =>
      stratumSentences(one, sample, audit),
    ),
  ];
  return lines.reduce((text, line) => {
    const longer = text === '' ? line : `${text}\n${line}`;
    return longer.length > TEXT_LIMIT ? text : longer;
  }, '');
}

function drawnSentences(
  name: string,
  { method, population, seed, reason, note }: Sample,
  cases: number,
  { sample: texts }: AuditWords,
): readonly string[] {
  const isJudged = method === 'judgement';
  return [
    fill(isJudged ? texts.statementJudgement : texts.statement, {
      name,
      cases,
      population: population ?? texts.populationUnknown,
      method: texts.methods[method],
      seed: seed ?? texts.noSeed,
    }),
    ...(isJudged && reason?.trim() ? [fill(texts.statementReason, { reason })] : []),
    ...(note?.trim() ? [note] : []),
  ];
}

function stratumSentences(
  { stratum, cases, figures }: StratumFigures,
  sample: Sample,
  audit: AuditWords,
): readonly string[] {
  const { sample: texts } = audit;
  const draw = drawStrata(sample).find((one) => one.stratum === stratum);
  const head = fill(stratum ? texts.statementStratum : texts.statementNoStratum, {
    stratum: stratumName(stratum, strataOf(sample), audit),
    cases,
    population: stratum?.population ?? 0,
    drawn: draw?.rows.length ?? 0,
    seed: draw?.seed ?? texts.noSeed,
  });
  return [head, ...stageSentences(figures, cases, sample, audit)];
}

/** The stages of a complaint file that somebody looked at. */
function stageSentences(
  figures: readonly StageFigures[],
  cases: number,
  sample: Sample,
  { sample: texts }: AuditWords,
): readonly string[] {
  return figures
    .filter(({ notLookedAt }) => notLookedAt < cases)
    .flatMap((stage) => [
      fill(texts.statementStage, {
        stage: texts.stages[stage.stage],
        onFile: stage.onFile,
        missing: stage.missing,
      }),
      ...timesSentences(stage, texts),
      ...promiseSentences(stage, sample, texts),
    ]);
}

/** Days with one figure after the point where they are not whole. */
export function writeDays(days: number): string {
  const tenths = Math.round(days * 10);
  return tenths % 10 === 0 ? String(tenths / 10) : (tenths / 10).toFixed(1);
}

/** Per cent of a share from 0 to 1, rounded. */
function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}

/** A share in per cent, rounded; a dash where there is no whole. */
export function writeShare(share: Share, texts: AuditWords['sample']): string {
  const rounded = roundedPercent(share);
  return rounded === undefined ? texts.noShare : `${rounded}%`;
}

/** Where a share lies in the whole register; undefined where the files were not drawn by chance. */
export function intervalText(
  share: Share,
  { method }: Sample,
  texts: AuditWords['sample'],
): string | undefined {
  const interval = method === 'judgement' ? undefined : wilsonInterval(share);
  if (interval === undefined) return undefined;
  return fill(texts.interval, { low: percent(interval.low), high: percent(interval.high) });
}

/** For which statements a sample of this size is enough. */
export function strengthText(
  size: number,
  population: number,
  { sample: texts }: AuditWords,
): string {
  const strength = sampleStrength(size, population);
  if (strength === undefined) return texts.strengthAll;
  const margin = Math.round(strength.margin * 100);
  return fill(texts.strength, { size, faults: percent(strength.faults), margin });
}

function timesSentences(
  { times, flawed, unread }: StageFigures,
  texts: AuditWords['sample'],
): readonly string[] {
  const left = [
    ...(flawed > 0 ? [fill(texts.statementFlawed, { flawed })] : []),
    ...(unread > 0 ? [fill(texts.statementUnread, { unread })] : []),
  ];
  if (times === undefined) return left;
  const { unit, count, median, ninetieth, worst } = times;
  return [
    fill(texts.statementTimes, {
      unit: texts.units[unit],
      count,
      median: writeDays(median),
      ninetieth: writeDays(ninetieth),
      worst,
    }),
    ...left,
  ];
}

function promiseSentences(
  { timeliness }: StageFigures,
  sample: Sample,
  texts: AuditWords['sample'],
): readonly string[] {
  if (timeliness === undefined || timeliness.due === 0) return [];
  const { onTime, late, unknown, due } = timeliness;
  const share = { part: onTime, whole: due };
  const interval = intervalText(share, sample, texts);
  return [
    fill(texts.statementOnTime, { onTime, due, percent: writeShare(share, texts), late, unknown }),
    ...(interval === undefined ? [] : [fill(texts.statementInterval, { interval })]),
  ];
}
