import * as z from 'zod/mini';
import { ANSWER_VALUES, STANDARD_LIMIT } from './format.ts';
import {
  AreaWeightsSchema,
  ChosenStandardSchema,
  TailoringSchema,
  TargetsSchema,
} from './scoring-settings.ts';
import { FinalSchema } from './sign-off.ts';
import { DaySchema, LineSchema, TextSchema } from './text.ts';

const ReasonsSchema = z.record(z.string(), TextSchema);

/**
 * The assessment that this one follows, as far as a comparison needs it: its answers without their
 * notes, and what the score hangs on. Levels are derived from it again and never stored, and what
 * came before it is not carried any further.
 */
export const PreviousSchema = z.looseObject({
  id: z.string().check(z.minLength(1), z.maxLength(100)),
  name: LineSchema,
  organisation: LineSchema,
  startedOn: DaySchema,
  endedOn: DaySchema,
  /** When it was made final, by whom and with which fingerprint; missing where it was not final. */
  final: z.optional(z.pick(FinalSchema, { at: true, by: true, contentHash: true })),
  scoringVersion: z.number().check(z.int(), z.gte(1)),
  standards: z.array(ChosenStandardSchema).check(z.maxLength(STANDARD_LIMIT)),
  tailoring: TailoringSchema,
  depth: z.enum(['full', 'quick']),
  targets: TargetsSchema,
  areaWeights: AreaWeightsSchema,
  /** By criterion id. */
  answers: z.record(z.string(), z.enum(ANSWER_VALUES)),
  /** Ids of the criteria that were asked and had no answer; any other without one was not asked then. */
  unanswered: z.array(LineSchema).check(z.maxLength(20_000)),
  /** Why a clause did not apply, by its id. */
  clauses: ReasonsSchema,
  /** Why an area did not apply, by its id. */
  areas: ReasonsSchema,
});
export type Previous = z.infer<typeof PreviousSchema>;
