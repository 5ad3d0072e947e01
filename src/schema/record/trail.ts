import * as z from 'zod/mini';
import { LineSchema } from './text.ts';

const InstantSchema = z.iso.datetime();

/** How it was decided which of several values stays, as files of one assessment were merged: by a person, or by a rule that a person chose. */
export const DecisionWaySchema = z.enum(['person', 'latest', 'lead', 'lower']);
export type DecisionWay = z.infer<typeof DecisionWaySchema>;

/** When somebody said what was decided for, and who. */
export const SaidSchema = z.looseObject({ at: InstantSchema, by: z.optional(LineSchema) });

/** One change of a field. */
const StampSchema = z.looseObject({
  at: InstantSchema,
  by: z.optional(LineSchema),
  /** It was decided between several values, and how. */
  decided: z.optional(DecisionWaySchema),
  of: z.optional(SaidSchema),
  /** The entry was taken out. */
  removed: z.optional(z.boolean()),
});
export type Stamp = z.infer<typeof StampSchema>;

/**
 * Which field was changed when and by whom, without what it said: by this, files of one assessment that
 * went separate ways are told apart. Answers have their history instead.
 */
export const TrailSchema = z.looseObject({
  /** The last changes before the trail began, one for each file that was merged. */
  bases: z.array(InstantSchema),
  /** The last change that it knows of: a later one was made where nobody noted it. */
  at: InstantSchema,
  /** By the names on the way to the field, each on a line. */
  fields: z.record(z.string(), z.array(StampSchema)),
});
export type Trail = z.infer<typeof TrailSchema>;
