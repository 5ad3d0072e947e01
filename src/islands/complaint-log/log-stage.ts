import type { LogSurvey } from '#core/complaint-log/reading/log-survey.ts';
import type { LogFigures } from '#schema/record/log-figures.ts';
import type { Counting, LogAnswer, LogProblem } from './log-messages.ts';

/** How far a file has got. */
export type LogStage =
  | { readonly kind: 'none' }
  | { readonly kind: 'surveying'; readonly file: File }
  | { readonly kind: 'surveyed'; readonly file: File; readonly survey: LogSurvey }
  | {
      readonly kind: 'reading';
      readonly file: File;
      readonly survey: LogSurvey;
      readonly rows: number;
      /** Of the file, from 0 to 1. */
      readonly share: number;
    }
  | {
      readonly kind: 'counted';
      readonly file: File;
      readonly survey: LogSurvey;
      readonly counting: Counting;
      readonly figures: LogFigures;
      /** Other figures are on their way. */
      readonly isStale: boolean;
    }
  | { readonly kind: 'cancelled'; readonly file: File }
  | { readonly kind: 'failed'; readonly file: File; readonly failure: LogProblem };

export type CountedStage = Extract<LogStage, { readonly kind: 'counted' }>;

/** What an answer makes of the stage that the file is at. */
export function stageAfter(stage: LogStage, answer: LogAnswer, counting?: Counting): LogStage {
  if (stage.kind === 'none' || stage.kind === 'cancelled') return stage;
  const { file } = stage;
  switch (answer.kind) {
    case 'surveyed':
      return { kind: 'surveyed', file, survey: answer.survey };
    case 'progress':
      return stage.kind === 'reading'
        ? { ...stage, rows: answer.rows, share: answer.share }
        : stage;
    case 'counted':
      if (counting === undefined || !('survey' in stage)) return stage;
      return {
        ...{ kind: 'counted', file, survey: stage.survey, counting },
        ...{ figures: answer.figures, isStale: false },
      };
    case 'failed':
      return { kind: 'failed', file, failure: answer.failure };
    default:
      return stage;
  }
}
