import { fill } from '#core/message.ts';
import { drawStrata, strataOf } from '#core/sample/draw-strata.ts';
import {
  figuresByStratum,
  type StageFigures,
  type StratumFigures,
  sampleFigures,
} from '#core/sample/sample-figures.ts';
import { TEXT_LIMIT } from '#schema/record/format.ts';
import type { Sample, SampledCase, Stratum } from '#schema/record/sample.ts';
import type { AuditWords } from './words.ts';

/** What a stratum is called: its name, or its place while it has none. */
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
  audit: AuditWords,
): string {
  const lines = [
    ...drawnSentences(name, sample, cases.length, audit),
    ...stageSentences(sampleFigures(sample, cases), cases.length, audit),
    ...figuresByStratum(sample, cases).flatMap((one) => stratumSentences(one, sample, audit)),
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
  return [head, ...stageSentences(figures, cases, audit)];
}

/** The stages that somebody looked at. */
function stageSentences(
  figures: readonly StageFigures[],
  cases: number,
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
    ]);
}

function timesSentences({ times }: StageFigures, texts: AuditWords['sample']): readonly string[] {
  if (times === undefined) return [];
  const { unit, onTime, count, median, ninetieth, worst } = times;
  return [
    fill(texts.statementTimes, { unit: texts.units[unit], median, ninetieth, worst }),
    ...(onTime === undefined ? [] : [fill(texts.statementOnTime, { onTime, count })]),
  ];
}
