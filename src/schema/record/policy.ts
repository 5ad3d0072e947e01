import * as z from 'zod/mini';
import { POLICY_FORMAT, POLICY_FORMAT_VERSION } from './record-formats.ts';
import { SetAsideSchema } from './set-aside.ts';
import { LineSchema, TextSchema } from './text.ts';

export const PERIOD_UNITS = ['hours', 'workingDays', 'days', 'weeks', 'months', 'years'] as const;

const PeriodSchema = z.looseObject({
  count: z.number().check(z.int(), z.gte(1), z.lte(999)),
  unit: z.enum(PERIOD_UNITS),
});
export type Period = z.infer<typeof PeriodSchema>;

/** What was answered to one question. What is not there is filled in by the content. */
const PolicyAnswerSchema = z.looseObject({
  /** A line, or entries of one's own, one a line. */
  text: z.optional(TextSchema),
  /** Ids of the chosen options. */
  chosen: z.optional(z.array(LineSchema).check(z.maxLength(100))),
  /** Lines by the id of their option. */
  details: z.optional(z.record(z.string(), LineSchema)),
  period: z.optional(PeriodSchema),
});
export type PolicyAnswer = z.infer<typeof PolicyAnswerSchema>;

/** A block in the words of whoever edited it. */
const BlockEditSchema = z.looseObject({
  /** Markdown; without any text the block is left out. */
  text: TextSchema,
  /** The built text when it was edited: when it differs from today's, later answers have changed it. */
  built: TextSchema,
});
export type BlockEdit = z.infer<typeof BlockEditSchema>;

/** What is printed after a document's text, where it is a paper. */
export const ANNEXES = ['control', 'clauses'] as const;
export type Annex = (typeof ANNEXES)[number];

/** How a document is arranged, where that is not as it is built. */
const LayoutSchema = z.looseObject({
  /** Ids of its parts, in the order in which they stand. */
  order: z.optional(z.array(LineSchema).check(z.maxLength(200))),
  /** Ids of parts of one's own; their text is an edit. */
  own: z.optional(z.array(LineSchema).check(z.maxLength(100))),
  /** Headings of one's own, by language and part, such as `en/purpose`. */
  titles: z.optional(z.record(z.string(), LineSchema)),
  /** What is not printed after it. */
  without: z.optional(z.array(z.enum(ANNEXES))),
});
export type Layout = z.infer<typeof LayoutSchema>;

/** One draft: answers and edits. Its documents are built from them and never stored. */
export const PolicySchema = z.looseObject({
  format: z.literal(POLICY_FORMAT),
  version: z.literal(POLICY_FORMAT_VERSION),
  id: z.string().check(z.minLength(1), z.maxLength(100)),
  /** The user's own name for it in the list. */
  name: LineSchema,
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
  /** Id of the assessment that it is tied to. */
  assessmentId: z.optional(LineSchema),
  /** By question id. */
  answers: z.record(z.string(), PolicyAnswerSchema),
  /** By language, document and block, such as `en/policy/purpose`. */
  edits: z.record(z.string(), BlockEditSchema),
  /** By document, such as `policy`. */
  layouts: z.optional(z.record(z.string(), LayoutSchema)),
  /** Values of its file that could not be read, as they stood. */
  setAside: SetAsideSchema,
});
export type Policy = z.infer<typeof PolicySchema>;
