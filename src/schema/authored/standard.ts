import { z } from 'zod';
import { filled } from './filled.ts';

const identity = {
  /** The folder's name. */
  id: z
    .string({ error: 'is missing: write the name of its folder' })
    .regex(/^[a-z0-9-]+$/, 'is not an id: use small letters, digits and hyphens'),
  name: filled,
  title: filled,
};

/** A standard of which only the numbers and titles are known here, so that others can refer to it. */
export const OutlineSchema = z.strictObject({
  ...identity,
  kind: z.literal('outline'),
  edition: filled.optional(),
  outline: z
    .array(z.strictObject({ id: filled, title: filled }))
    .min(1, 'is empty: list its clauses'),
});

/** A standard that can be walked: it has clause files. */
export const AssessableStandardSchema = z.strictObject({
  ...identity,
  kind: z.literal('assessable'),
  edition: filled,
  /** Version of our wording. Raise it when a criterion is added, dropped or changes its meaning. */
  catalogueVersion: z
    .string({ error: 'is not text: write two numbers in quotes, such as "1.0"' })
    .regex(/^\d+\.\d+$/, 'is not a version: write two numbers, such as "1.0"'),
  /** Folder name in `content/maturity-models`, without ending. */
  maturityModel: filled,
  /** Where the facts come from and how sure they are. */
  sources: z.array(filled).min(1, 'is empty: say where the facts come from'),
  areas: z
    .array(
      z.strictObject({
        id: z
          .string({ error: 'is missing: give each area an id' })
          .regex(/^[a-z-]+$/, 'is not an id: use small letters and hyphens'),
        title: filled,
        /** Ids of its clause files, in the order of the walk. */
        clauses: z.array(filled).min(1, 'is empty: list its clauses'),
      }),
    )
    .min(1, 'is empty: a standard has at least one area'),
});
export type AssessableStandard = z.infer<typeof AssessableStandardSchema>;

/** A `standard.yaml`. */
export const StandardFileSchema = z.discriminatedUnion(
  'kind',
  [OutlineSchema, AssessableStandardSchema],
  { error: 'has no kind: write "kind: assessable" or "kind: outline"' },
);
export type StandardFile = z.infer<typeof StandardFileSchema>;
