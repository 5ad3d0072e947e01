import * as z from 'zod/mini';
import { GRADES, LINK_LIMIT } from './format.ts';
import { EntryNumberSchema } from './number.ts';
import { LineSchema, TextSchema } from './text.ts';

/** The auditor's judgement on a clause, with what it rests on. No culprit and no remedy belong in it. */
export const FindingSchema = z.looseObject({
  number: z.optional(EntryNumberSchema),
  /** Id of the clause that it is about. */
  clauseId: LineSchema,
  /** Id of the criterion of that clause that it is about, where it was written beside one. */
  criterionId: z.optional(LineSchema),
  /** What was seen, in one sentence of fact. */
  condition: z.optional(TextSchema),
  /** Ids of the evidence that it rests on. */
  evidence: z.array(LineSchema).check(z.maxLength(LINK_LIMIT)),
  /** How often it was seen, of how many looked at. */
  extentFound: z.optional(z.number().check(z.int(), z.gte(0))),
  extentOf: z.optional(z.number().check(z.int(), z.gte(0))),
  /** What it does to complainants or to the organisation. */
  effect: z.optional(TextSchema),
  /** The auditor's own grade, in place of the suggested one. */
  grade: z.optional(z.enum(GRADES)),
  /** Why the auditor grades otherwise than the rule. */
  gradeReason: z.optional(TextSchema),
  /** It comes from the previous assessment. */
  broughtForward: z.optional(z.boolean()),
});
export type Finding = z.infer<typeof FindingSchema>;
