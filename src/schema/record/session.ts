import * as z from 'zod/mini';
import { INTERVIEW_ROLES, SESSION_KINDS } from './audit-format.ts';
import { LINK_LIMIT } from './format.ts';
import { EntryNumberSchema } from './number.ts';
import { DaySchema, LineSchema, TextSchema } from './text.ts';

/** A part of the audit's plan: when, where, who asks whom about what, and what was said. */
export const SessionSchema = z.looseObject({
  number: z.optional(EntryNumberSchema),
  kind: z.enum(SESSION_KINDS),
  day: z.optional(DaySchema),
  /** Times of the day, as they are written. */
  from: z.optional(LineSchema),
  to: z.optional(LineSchema),
  /** Who of the team. */
  auditor: z.optional(LineSchema),
  /** Which questions are asked. */
  role: z.optional(z.enum(INTERVIEW_ROLES)),
  /** Whom, by function. */
  whom: z.optional(LineSchema),
  site: z.optional(LineSchema),
  /** Ids of the clauses that it is about. */
  clauses: z.array(LineSchema).check(z.maxLength(LINK_LIMIT)),
  attendees: z.optional(TextSchema),
  /** What was said. */
  notes: z.optional(TextSchema),
  /** Ids of the criteria that what was said speaks to. */
  criteria: z.optional(z.array(LineSchema).check(z.maxLength(LINK_LIMIT))),
  /** Id of the evidence that was made of it. */
  evidenceId: z.optional(LineSchema),
});
export type Session = z.infer<typeof SessionSchema>;

/** What was answered to one question in a session. */
export const InterviewNoteSchema = z.looseObject({
  /** Id of the session. */
  sessionId: LineSchema,
  /** Id of the clause whose test was asked. */
  clauseId: LineSchema,
  /** As it was asked: the catalogue may ask otherwise one day. */
  question: TextSchema,
  note: TextSchema,
});
export type InterviewNote = z.infer<typeof InterviewNoteSchema>;
