import { addAuditRecord } from './add-audit-record.ts';
import { addStandards } from './add-standards.ts';
import type { MigrationStep } from './migration-step.ts';

/**
 * All steps in order; version 1 is the first format. A new step goes at the end, with a stored file of the version it leaves behind in `test/fixtures/assessments`.
 */
export const MIGRATION_STEPS: readonly MigrationStep[] = [addStandards, addAuditRecord];

/** Brings the data of an older version up to the newest, one step after the other. */
export function migrateAssessment(
  data: Readonly<Record<string, unknown>>,
  version: number,
  steps: readonly MigrationStep[] = MIGRATION_STEPS,
): Record<string, unknown> {
  return steps
    .filter((step) => step.toVersion > version)
    .reduce<Record<string, unknown>>(
      (before, step) => ({ ...step.migrate(before), version: step.toVersion }),
      { ...data },
    );
}
