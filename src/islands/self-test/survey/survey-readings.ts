import type { Result } from '#core/result.ts';
import type { ReadSurvey, SurveyLanguages } from '#core/self-test/survey/survey.ts';
import type { ReturnedFileFailure } from '#export/returned/read-returned-file.ts';

/** What is read of questionnaires that come back. */
export interface SurveyReadings {
  readonly survey: {
    readonly asked: {
      readonly bytes: Uint8Array<ArrayBuffer>;
      readonly name: string;
      readonly languages: SurveyLanguages;
    };
    readonly read: Result<ReadSurvey, ReturnedFileFailure>;
  };
}
