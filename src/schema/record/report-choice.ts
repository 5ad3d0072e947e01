import * as z from 'zod/mini';
import { type CHAPTERS, CHECKLIST_ORDERS, EDITIONS } from './report-format.ts';
import { LineSchema, TextSchema } from './text.ts';

export type Edition = (typeof EDITIONS)[number];
export type Chapter = (typeof CHAPTERS)[number];
export type ChecklistOrder = (typeof CHECKLIST_ORDERS)[number];

/** What goes out of an assessment, and what its papers say of themselves. It is no part of what is assessed. */
export const ReportChoiceSchema = z.looseObject({
  edition: z.optional(z.enum(EDITIONS)),
  checklistBy: z.optional(z.enum(CHECKLIST_ORDERS)),
  /** By edition and chapter, what is ticked or not against the edition's own list. */
  chapters: z.optional(z.record(z.string(), z.record(z.string(), z.boolean()))),
  /** The number under which the organisation files its papers. */
  reference: z.optional(LineSchema),
  version: z.optional(LineSchema),
  confidentiality: z.optional(LineSchema),
  /** Who receives it. */
  distribution: z.optional(TextSchema),
});
export type ReportChoice = z.infer<typeof ReportChoiceSchema>;
