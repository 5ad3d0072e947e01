import type { RecordFormat } from '#core/record/parse-record.ts';
import { WORKSPACE_STEPS } from '#schema/migration/workspace-steps.ts';
import { WORKSPACE_FORMAT, WORKSPACE_FORMAT_VERSION } from '#schema/record/record-formats.ts';
import { type Workspace, WorkspaceSchema } from '#schema/record/workspace.ts';

export const workspaceFormat: RecordFormat<Workspace, 'not-a-workspace'> = {
  format: WORKSPACE_FORMAT,
  version: WORKSPACE_FORMAT_VERSION,
  steps: WORKSPACE_STEPS,
  schema: WorkspaceSchema,
  notOurs: 'not-a-workspace',
  defaults: {},
};
