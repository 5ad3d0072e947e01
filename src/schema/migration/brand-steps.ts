import type { MigrationStep } from './migration-step.ts';

/**
 * All steps in order; version 1 is the first format. A new step goes at the end, with a stored file of
 * the version that it makes in `test/fixtures/records/brand`.
 */
export const BRAND_STEPS: readonly MigrationStep[] = [];
