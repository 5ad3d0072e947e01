import { workerReader } from '#islands/shared/reading/read-in-worker.ts';
import type { PolicyReadings } from './policy-readings.ts';

export const readPolicyPart = workerReader<PolicyReadings>(
  () => new Worker(new URL('./policy-worker.ts', import.meta.url), { type: 'module' }),
);
