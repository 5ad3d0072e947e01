import * as z from 'zod/mini';
import { AUDIT_KINDS, PROGRAMME_STATUSES } from './audit-format.ts';
import { EntryNumberSchema } from './number.ts';
import { DaySchema, LineSchema, TextSchema } from './text.ts';

/** One audit among those that are planned over the year, this one among them. */
export const ProgrammeAuditSchema = z.looseObject({
  number: z.optional(EntryNumberSchema),
  title: LineSchema,
  day: z.optional(DaySchema),
  kind: z.optional(z.enum(AUDIT_KINDS)),
  scope: z.optional(TextSchema),
  lead: z.optional(LineSchema),
  /** Why then and why that: the risk it follows. */
  reason: z.optional(TextSchema),
  status: z.enum(PROGRAMME_STATUSES),
});
export type ProgrammeAudit = z.infer<typeof ProgrammeAuditSchema>;
