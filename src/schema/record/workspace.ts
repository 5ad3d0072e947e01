import * as z from 'zod/mini';
import { WORKSPACE_FORMAT, WORKSPACE_FORMAT_VERSION } from './record-formats.ts';
import { SetAsideSchema } from './set-aside.ts';
import { LineSchema } from './text.ts';

/** A folder for what belongs to one client. The records lie where all records lie; only which ones is said here. */
export const WorkspaceSchema = z.looseObject({
  format: z.literal(WORKSPACE_FORMAT),
  version: z.literal(WORKSPACE_FORMAT_VERSION),
  id: z.string().check(z.minLength(1), z.maxLength(100)),
  name: LineSchema,
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
  /** By kind and id of the record, such as `assessment/5f0c`. */
  members: z.record(z.string(), z.literal(true)),
  /** Values of its file that could not be read, as they stood. */
  setAside: SetAsideSchema,
});
export type Workspace = z.infer<typeof WorkspaceSchema>;
