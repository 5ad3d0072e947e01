import { z } from 'zod';
import { COLUMN_ROLES } from '../record/complaint-log.ts';
import { filled } from './filled.ts';

const WordsSchema = z
  .array(filled.regex(/^[^A-Z_]+$/, 'is written in small letters, blanks for `_`'))
  .min(1, 'is empty: write the words to look for');

/** `content/complaint-log/columns.yaml`: the words by which the headings of a register are recognised. */
export const ColumnWordsSchema = z.strictObject({
  /** By role: a heading that is one of these is the role's; one that holds one of them may be. */
  roles: z.partialRecord(z.enum(COLUMN_ROLES), WordsSchema),
  /** Words of the lists above that count only where they are the whole heading. */
  alone: WordsSchema,
  /** What a heading holds that tells of a person. */
  personal: WordsSchema,
  /** Headings that hold one of these have no role, whatever else they hold. */
  never: WordsSchema,
});
export type ColumnWords = z.infer<typeof ColumnWordsSchema>;
