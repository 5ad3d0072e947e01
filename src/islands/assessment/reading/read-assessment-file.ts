import { workerReader } from '#islands/shared/reading/read-in-worker.ts';
import type { AssessmentReadings } from './assessment-readings.ts';

export const readAssessmentFile = workerReader<AssessmentReadings>(
  () => new Worker(new URL('./assessment-worker.ts', import.meta.url), { type: 'module' }),
);
