import { workerReader } from '#islands/shared/reading/read-in-worker.ts';
import type { ReturnedReadings } from './returned-readings.ts';

export const readReturnedInWorker = workerReader<ReturnedReadings>(
  () => new Worker(new URL('./returned-worker.ts', import.meta.url), { type: 'module' }),
);
