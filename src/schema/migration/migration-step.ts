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
