import { workerReader } from '#islands/shared/reading/read-in-worker.ts';
import type { FormReadings } from './form-readings.ts';

export const readFormPart = workerReader<FormReadings>(
  () => new Worker(new URL('./form-worker.ts', import.meta.url), { type: 'module' }),
);
