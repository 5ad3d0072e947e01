import { z } from 'zod';

const filled = z
  .string({ error: 'is missing: write some text here' })
  .trim()
  .min(1, 'is empty: write some text here');
const level = z.number().int().min(1).max(5);

/** A file in `content/maturity-models`: the five levels, and what each means per area. */
export const MaturityModelSchema = z.strictObject({
  id: filled,
  name: filled,
  note: filled,
  levels: z
    .array(z.strictObject({ level, name: filled, text: filled }))
    .length(5, 'has not five levels: describe levels 1 to 5'),
  areas: z.array(
    z.strictObject({
      area: filled,
      levels: z
        .array(z.strictObject({ level, text: filled }))
        .length(5, 'has not five levels: describe levels 1 to 5'),
    }),
  ),
});
export type MaturityModel = z.infer<typeof MaturityModelSchema>;
