import { workerReader } from '#islands/shared/reading/read-in-worker.ts';
import type { SurveyReadings } from './survey-readings.ts';

export const readSurveyInWorker = workerReader<SurveyReadings>(
  () => new Worker(new URL('./survey-worker.ts', import.meta.url), { type: 'module' }),
);
