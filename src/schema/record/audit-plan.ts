import * as z from 'zod/mini';
import { AUDIT_KINDS, OUTCOMES } from './audit-format.ts';
import { DaySchema, LineSchema, TextSchema } from './text.ts';

/** What an audit is for and against what, what is asked for ahead, and what was said of it at its end. */
export const AuditPlanSchema = z.looseObject({
  /** By the organisation of itself, by a customer of it, or by an independent body. */
  kind: z.optional(z.enum(AUDIT_KINDS)),
  /** Who asked for it. */
  client: z.optional(LineSchema),
  objectives: z.optional(TextSchema),
  /** What is audited against besides the standards: the policy, the law, contracts. */
  criteria: z.optional(TextSchema),
  /** To whom the evidence request goes, and by when what it asks for is needed. */
  requestTo: z.optional(LineSchema),
  requestBy: z.optional(DaySchema),
  /** Whether the objectives were met. */
  objectivesMet: z.optional(z.enum(OUTCOMES)),
  /** What of the plan was not covered, and why. */
  notCovered: z.optional(TextSchema),
  /** Whether the audited agree with the findings, and where they do not. */
  findingsAgreed: z.optional(z.enum(OUTCOMES)),
  opinions: z.optional(TextSchema),
  conclusion: z.optional(TextSchema),
  /** When it is looked at whether the actions work. */
  followUpOn: z.optional(DaySchema),
});
export type AuditPlan = z.infer<typeof AuditPlanSchema>;
