import * as z from 'zod/mini';
import { HandedOutSchema } from './handed-out.ts';

/** What an assessment says that is a part of another, handed out to be filled in elsewhere: it walks these clauses alone. */
export const PartSchema = z.looseObject({
  ...HandedOutSchema.shape,
  /** Id of the assessment that it is a part of. */
  of: z.string().check(z.minLength(1), z.maxLength(100)),
});
export type Part = z.infer<typeof PartSchema>;
