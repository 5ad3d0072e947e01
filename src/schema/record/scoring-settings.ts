import * as z from 'zod/mini';
import { LineSchema, TextSchema } from './text.ts';

/** Five levels of maturity; 1 is "no formal approach". */
export const MaturityLevelSchema = z.literal([1, 2, 3, 4, 5]);

/** `guidance`: departures are gaps. `criterion`: the organisation has bound itself, departures are nonconformities. */
export const ModeSchema = z.enum(['guidance', 'criterion']);

/** A standard that is walked, with the catalogue's own version when it was chosen. */
export const ChosenStandardSchema = z.looseObject({
  id: LineSchema,
  catalogueVersion: LineSchema,
  /** How this one is used; as the assessment says where it is missing. */
  mode: z.optional(ModeSchema),
});

/** A criterion that the organisation adds to a clause: good practice of its own, no part of the standard. */
export const OwnCriterionSchema = z.looseObject({
  /** Id of the clause that it is added to, such as `iso-10002-2018/7.4`. */
  clauseId: LineSchema,
  rung: z.literal([2, 3, 4, 5]),
  text: TextSchema,
  /** What to do when it is not met. */
  action: z.optional(TextSchema),
});

/** A criterion that is not asked, and why. */
export const LeftOutSchema = z.looseObject({ reason: TextSchema });

/** What the organisation adds to the standards and leaves out of them. */
export const TailoringSchema = z.looseObject({
  /** By an id of their own, such as `own/5f0c1f0a`. */
  ownCriteria: z.record(z.string(), OwnCriterionSchema),
  /** By criterion id. */
  leftOut: z.record(z.string(), LeftOutSchema),
});

/** Target levels; an area without one aims at 3, a clause without one at its area's. */
export const TargetsSchema = z.looseObject({
  areas: z.record(z.string(), MaturityLevelSchema),
  clauses: z.record(z.string(), MaturityLevelSchema),
});

/** Weights of the areas in the overall index; an area without one weighs 1. */
export const AreaWeightsSchema = z.record(
  z.string(),
  z.number().check(z.int(), z.gte(1), z.lte(9)),
);
