import { z } from 'zod';
import { filled, whenNoFields } from './filled.ts';

/** Rungs of the ladder that carry criteria. Level 1 is what is left when rung 2 is not complete. */
export const RungSchema = z.union([z.literal(2), z.literal(3), z.literal(4), z.literal(5)], {
  error: 'is not a rung: write 2, 3, 4 or 5',
});
export type Rung = z.infer<typeof RungSchema>;

/** What a criterion rests on: a clause of the standard, one of its annexes, or good practice. */
export const BasisSchema = z.enum(['clause', 'annex', 'practice'], {
  error: 'is not a basis: write clause, annex or practice',
});
export type Basis = z.infer<typeof BasisSchema>;

const CriterionSchema = z.strictObject({
  /** The rung's digit and a letter, such as `3a`. */
  id: z
    .string({ error: 'is missing: give each criterion an id such as 3a' })
    .regex(/^[2-5][a-z]$/, 'is not an id: write the rung and a letter, such as 3a'),
  rung: RungSchema,
  basis: BasisSchema,
  text: filled,
  /** What to do when it is not met: one sentence for the action plan. */
  action: filled,
  /** The one criterion of the clause that the quick scan asks. */
  headline: z.literal(true).optional(),
});

/** A file in `content/standards/<id>/clauses`. */
export const ClauseFileSchema = z
  .strictObject(
    {
      id: filled,
      number: filled,
      title: filled,
      part: filled.optional(),
      area: filled,
      weight: z.union([z.literal(1), z.literal(2), z.literal(3)], {
        error: 'is not a weight: write 1, 2 or 3',
      }),
      criteria: z
        .array(CriterionSchema)
        .min(5, 'has fewer than five criteria: write at least five')
        .max(9, 'has more than nine criteria: move some to another clause'),
      evidence: z.array(filled).min(1, 'is empty: name at least one kind of evidence'),
      test: z.array(filled).min(1, 'is empty: say at least one way to test it'),
      crosswalk: z.array(z.strictObject({ standard: filled, clause: filled })),
    },
    whenNoFields(
      'is not a clause: begin the file with --- and its fields, then --- and the guidance',
    ),
  )
  .superRefine((clause, context) => {
    const report = (path: (string | number)[], message: string) =>
      context.addIssue({ code: 'custom', path, message });
    const seen = new Set<string>();
    for (const [position, criterion] of clause.criteria.entries()) {
      const path = ['criteria', position, 'id'];
      if (seen.has(criterion.id))
        report(path, `"${criterion.id}" is used twice: give each criterion its own id`);
      seen.add(criterion.id);
      if (criterion.id[0] !== String(criterion.rung))
        report(
          path,
          `"${criterion.id}" stands on rung ${criterion.rung}: begin the id with the rung`,
        );
    }
    for (const rung of [2, 3, 4, 5])
      if (!clause.criteria.some((criterion) => criterion.rung === rung))
        report(['criteria'], `has no criterion on rung ${rung}: add one`);
    const headlines = clause.criteria.filter((criterion) => criterion.headline).length;
    if (headlines !== 1)
      report(
        ['criteria'],
        `has ${headlines} headline criteria: mark exactly one with "headline: true"`,
      );
  });
export type ClauseFile = z.infer<typeof ClauseFileSchema>;
