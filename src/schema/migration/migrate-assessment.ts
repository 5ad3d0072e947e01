import { addAuditRecord } from './add-audit-record.ts';
import { addStandards } from './add-standards.ts';

/**
 * One step from a format version to the next. A step has a name that says what changed, takes plain
 * data and never imports today's schema, so that it stays true when the schema moves on.
 */
export interface MigrationStep {
  readonly name: string;
  /** The version it makes; steps rise by one. */
  readonly toVersion: number;
  readonly migrate: (before: Readonly<Record<string, unknown>>) => Record<string, unknown>;
}

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
