import * as z from 'zod/mini';
import { EFFECTS } from './audit-format.ts';
import { ACTION_STATUSES, EFFORTS, LINK_LIMIT, PRIORITIES, REMEDIES } from './format.ts';
import { EntryNumberSchema } from './number.ts';
import { DaySchema, LineSchema, TextSchema } from './text.ts';

/** What is done about a finding: the fault removed, its cause removed, the effect looked at afterwards. */
export const ActionSchema = z.looseObject({
  number: z.optional(EntryNumberSchema),
  /** Id of the finding. */
  findingId: LineSchema,
  cause: z.optional(TextSchema),
  /** Removes the fault. */
  correction: z.optional(TextSchema),
  /** Removes its cause. */
  correctiveAction: z.optional(TextSchema),
  remedy: z.optional(z.enum(REMEDIES)),
  owner: z.optional(LineSchema),
  due: z.optional(DaySchema),
  /** Set by hand, in place of the suggested one. */
  priority: z.optional(z.enum(PRIORITIES)),
  effort: z.optional(z.enum(EFFORTS)),
  status: z.enum(ACTION_STATUSES),
  closedBy: z.optional(LineSchema),
  closedOn: z.optional(DaySchema),
  /** What was looked at to see whether it worked, and what it showed. */
  effectChecked: z.optional(TextSchema),
  /** Who looked at the effect, when, on which evidence, and whether it is there. */
  verifiedBy: z.optional(LineSchema),
  verifiedOn: z.optional(DaySchema),
  verifiedWith: z.optional(z.array(LineSchema).check(z.maxLength(LINK_LIMIT))),
  effect: z.optional(z.enum(EFFECTS)),
});
export type Action = z.infer<typeof ActionSchema>;
