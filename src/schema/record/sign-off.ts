import * as z from 'zod/mini';
import { AttachmentSchema } from './attachment.ts';
import { ANSWER_VALUES } from './format.ts';
import { DaySchema, LineSchema, TextSchema } from './text.ts';
import { DecisionWaySchema, SaidSchema } from './trail.ts';

const SignatureSchema = z.looseObject({ name: LineSchema, role: LineSchema, date: DaySchema });
export type Signature = z.infer<typeof SignatureSchema>;

/** Prepared, reviewed, accepted by the assessed, approved: each by whom, in which role, on which day. */
export const SignaturesSchema = z.looseObject({
  prepared: z.optional(SignatureSchema),
  reviewed: z.optional(SignatureSchema),
  accepted: z.optional(SignatureSchema),
  approved: z.optional(SignatureSchema),
});

const InstantSchema = z.iso.datetime();

/** The moment at which an assessment was made final, and with what. */
export const FinalSchema = z.looseObject({
  at: InstantSchema,
  by: LineSchema,
  /** SHA-256 of what was assessed, in hexadecimal: the record without signatures, finals and history. */
  contentHash: LineSchema,
  scoringVersion: z.number().check(z.int(), z.gte(1)),
  /** The catalogue of each standard at that moment. */
  catalogues: z.array(z.looseObject({ id: LineSchema, version: LineSchema, hash: LineSchema })),
  /** Who had signed by then. */
  signatures: z.optional(SignaturesSchema),
  /** The content itself as it was made final: the file whose hash is `contentHash`. */
  snapshot: z.optional(AttachmentSchema),
  /** The files that its evidence had: kept as long as the snapshot is. */
  attachments: z.optional(z.array(AttachmentSchema)),
  reopened: z.optional(z.looseObject({ at: InstantSchema, by: LineSchema, reason: TextSchema })),
});
export type Final = z.infer<typeof FinalSchema>;

/** One change of an answer; without a value it was taken away. */
const HistoryEntrySchema = z.looseObject({
  at: InstantSchema,
  by: z.optional(LineSchema),
  value: z.optional(z.enum(ANSWER_VALUES)),
  /** The value did not change: it was confirmed to be still so, or that was taken back. */
  confirmed: z.optional(z.boolean()),
  /** Who said so and in which file, where it was read from one. */
  source: z.optional(LineSchema),
  /** It was decided between several answers as files were merged, how, and for whose. */
  decided: z.optional(DecisionWaySchema),
  of: z.optional(SaidSchema),
});

export const HistorySchema = z.record(z.string(), z.array(HistoryEntrySchema));
