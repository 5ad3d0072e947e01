import * as z from 'zod/mini';
import { LineSchema, TextSchema } from './text.ts';

/** Most clauses and criteria that are looked at: far above any standard there is. */
const MANY = 1_000;

const TextsSchema = z.array(TextSchema).check(z.maxLength(MANY));

const CriterionSchema = z.looseObject({
  /** `<standard>/<clause>/<criterion>`: its own, or that of the criterion it shares. */
  id: LineSchema,
  rung: z.literal([2, 3, 4, 5]),
  basis: z.enum(['clause', 'annex', 'practice']),
  text: TextSchema,
  headline: z.boolean(),
  /** What to do when it is not met. */
  action: TextSchema,
});

const ClauseSchema = z.looseObject({
  id: LineSchema,
  number: LineSchema,
  title: LineSchema,
  part: z.optional(LineSchema),
  weight: z.number().check(z.int(), z.gte(1), z.lte(3)),
  criteria: z.array(CriterionSchema).check(z.maxLength(MANY)),
  evidence: TextsSchema,
  test: TextsSchema,
  /** Markdown, as it was written. It becomes HTML only where it is shown. */
  guidance: TextSchema,
});
export type OwnStandardClause = z.infer<typeof ClauseSchema>;

/** A standard that the user loaded from a file, with the criteria it shares written out. */
export const OwnStandardSchema = z.looseObject({
  id: LineSchema,
  name: LineSchema,
  title: LineSchema,
  edition: LineSchema,
  catalogueVersion: LineSchema,
  scale: z.enum(['levels', 'provisions']),
  clauseWord: z.enum(['clause', 'theme', 'provision', 'rule', 'guideline']),
  sources: TextsSchema,
  areas: z
    .array(
      z.looseObject({
        id: LineSchema,
        title: LineSchema,
        clauses: z.array(ClauseSchema).check(z.maxLength(MANY)),
      }),
    )
    .check(z.minLength(1), z.maxLength(MANY)),
});
export type OwnStandard = z.infer<typeof OwnStandardSchema>;
