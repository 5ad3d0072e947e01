import type { MigrationStep } from './migration-step.ts';

/** Brings the data of an older version up to the newest, one step after the other. */
export function migrate(
  data: Readonly<Record<string, unknown>>,
  version: number,
  steps: readonly MigrationStep[],
): Record<string, unknown> {
  return steps
    .filter((step) => step.toVersion > version)
    .reduce<Record<string, unknown>>(
      (before, step) => ({ ...step.migrate(before), version: step.toVersion }),
      { ...data },
    );
}
