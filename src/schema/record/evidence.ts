import * as z from 'zod/mini';
import { AttachmentSchema } from './attachment.ts';
import { ATTACHMENT_LIMIT, EVIDENCE_KINDS, EVIDENCE_METHODS, LINK_LIMIT } from './format.ts';
import { EntryNumberSchema } from './number.ts';
import { RegisterFiguresSchema } from './register-figures.ts';
import { SelfTestAnswersSchema } from './self-test-answers.ts';
import { DaySchema, LineSchema, TextSchema } from './text.ts';

/** One thing that was seen, read, heard or counted. */
export const EvidenceSchema = z.looseObject({
  number: z.optional(EntryNumberSchema),
  title: LineSchema,
  kind: z.enum(EVIDENCE_KINDS),
  /** How it was gathered: examine, interview and test, as in audit practice. */
  method: z.enum(EVIDENCE_METHODS),
  /** Document number, register, web address: where it can be found again. */
  reference: z.optional(LineSchema),
  place: z.optional(LineSchema),
  /** The day on which it was seen, or of which it is. */
  date: z.optional(DaySchema),
  owner: z.optional(LineSchema),
  /** The last day on which it counts. */
  validUntil: z.optional(DaySchema),
  note: z.optional(TextSchema),
  /** The files themselves, where they were taken along. */
  attachments: z.optional(z.array(AttachmentSchema).check(z.maxLength(ATTACHMENT_LIMIT))),
  /** Where it is a complaint register: what it came to. */
  figures: z.optional(RegisterFiguresSchema),
  /** Where it is a self-test: what was answered. */
  selfTest: z.optional(SelfTestAnswersSchema),
  /** Ids of the criteria that it speaks to. */
  criteria: z.array(LineSchema).check(z.maxLength(LINK_LIMIT)),
});
export type Evidence = z.infer<typeof EvidenceSchema>;
