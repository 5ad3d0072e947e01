import { z } from 'zod';
import { filled } from './filled.ts';

/** A calendar day in a content file. */
export const day = z.iso.date({ error: 'day-form' });

/** How sure a fact is. */
export const confidence = z.enum(['verified', 'corroborated', 'general'], { error: 'confidence' });

/** Where a fact comes from, of which day it is, and how sure. */
export const origin = { source: filled, asOf: day, confidence };

/** What will no longer hold as it is written here: nobody may find that out by relying on it. */
export const EndingSchema = z.strictObject({
  id: z.string({ error: 'missing-id' }).regex(/^[a-z0-9-]+$/, 'id-form'),
  /** What ends, as the subject of a sentence. */
  what: filled,
  /** The first day on which it no longer holds. */
  until: day,
  /** What is known of what holds from then on. */
  after: filled,
  /** Ids of the clauses that it touches; their time limits are marked. */
  clauses: z.array(filled).optional(),
  ...origin,
});
export type Ending = z.infer<typeof EndingSchema>;
