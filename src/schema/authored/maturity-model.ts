import { z } from 'zod';
import { filled, whenNoFields } from './filled.ts';

const level = z.number({ error: 'is missing: write a number from 1 to 5' }).int().min(1).max(5);

function areInOrder(levels: readonly { readonly level: number }[]): boolean {
  return levels.every((described, position) => described.level === position + 1);
}

const LEVELS_WRONG = 'has not the levels 1 to 5 in order: describe each of them once';

/** A file in `content/maturity-models`: the five levels, and what each means per area. */
export const MaturityModelSchema = z.strictObject(
  {
    /** The file's name, without ending. */
    id: filled,
    name: filled,
    note: filled,
    levels: z
      .array(z.strictObject({ level, name: filled, text: filled }))
      .length(5, LEVELS_WRONG)
      .refine(areInOrder, LEVELS_WRONG),
    areas: z.array(
      z.strictObject({
        area: filled,
        levels: z
          .array(z.strictObject({ level, text: filled }))
          .length(5, LEVELS_WRONG)
          .refine(areInOrder, LEVELS_WRONG),
      }),
    ),
  },
  whenNoFields('is not a maturity model: write id, name, note, levels and areas'),
);
export type MaturityModel = z.infer<typeof MaturityModelSchema>;
