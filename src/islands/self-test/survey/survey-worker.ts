import { succeed } from '#core/result.ts';
import { readSurvey } from '#core/self-test/survey/read-survey.ts';
import { readReturnedFile } from '#export/returned/read-returned-file.ts';
import { answerReadings } from '#islands/shared/reading/answer-readings.ts';
import type { ReadingRequest } from '#islands/shared/reading/readings.ts';
import type { SurveyReadings } from './survey-readings.ts';

answerReadings(async ({ bytes, name, languages }: ReadingRequest<SurveyReadings>) => {
  const sheets = await readReturnedFile(bytes, name);
  return sheets.ok ? succeed(readSurvey(name, sheets.value, languages)) : sheets;
});
