import { fill } from '#core/message.ts';
import type { StageFigures } from '#core/monitoring/sample-figures.ts';
import type { Sample } from '#schema/record/sample.ts';
import type { AuditWords } from './words.ts';

/** What a sample shows, in sentences with its numbers: how it was drawn, then each stage that was looked at. */
export function sampleStatement(
  sample: Sample,
  cases: number,
  figures: readonly StageFigures[],
  { sample: texts }: AuditWords,
): string {
  const drawn = fill(texts.statement, {
    cases,
    population: sample.population ?? texts.populationUnknown,
    method: texts.methods[sample.method],
    seed: sample.seed ?? texts.noSeed,
  });
  const stages = figures
    .filter(({ notLookedAt }) => notLookedAt < cases)
    .flatMap((stage) => [
      fill(texts.statementStage, {
        stage: texts.stages[stage.stage],
        onFile: stage.onFile,
        missing: stage.missing,
      }),
      ...timesSentences(stage, texts),
    ]);
  return [drawn, ...stages].join('\n');
}

function timesSentences({ times }: StageFigures, texts: AuditWords['sample']): readonly string[] {
  if (times === undefined) return [];
  const { unit, onTime, count, median, ninetieth, worst } = times;
  return [
    fill(texts.statementTimes, { unit: texts.units[unit], median, ninetieth, worst }),
    ...(onTime === undefined ? [] : [fill(texts.statementOnTime, { onTime, count })]),
  ];
}
